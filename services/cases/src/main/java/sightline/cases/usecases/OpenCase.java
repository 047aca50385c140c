package sightline.cases.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Agency;
import sightline.cases.domain.Case;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Cases;
import sightline.cases.domain.Managed;
import sightline.cases.domain.Obstacle;
import sightline.cases.domain.Opening;
import sightline.cases.domain.identity.Identifier;
import sightline.platform.access.Asking;
import sightline.platform.access.NeedToKnow;
import sightline.platform.access.OnNobodysBehalf;
import sightline.platform.access.Telling;
import sightline.platform.language.CaseId;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.Ids;
import sightline.platform.language.Occurrence;
import sightline.platform.language.Told;

/** Puts a person under management. */
@ApplicationScoped
public class OpenCase {
    private final Cases cases;
    private final KnownAgencies agencies;
    private final Telling telling;
    private final Asking asking;
    private final OnNobodysBehalf onNobodysBehalf;
    private final Ids ids;
    private final Clock clock;

    OpenCase(
            Cases cases,
            KnownAgencies agencies,
            Telling telling,
            Asking asking,
            OnNobodysBehalf onNobodysBehalf,
            Ids ids,
            Clock clock) {
        this.cases = cases;
        this.agencies = agencies;
        this.telling = telling;
        this.asking = asking;
        this.onNobodysBehalf = onNobodysBehalf;
        this.ids = ids;
        this.clock = clock;
    }

    /** What came of it: the case as opened, or the obstacle. */
    @Transactional
    public Decision<Managed> open(Opening opening, @Nullable Instant occurred, @Nullable Instant known) {
        NeedToKnow.requireCoordination(asking.actor(), opening.particulars().area(), clock.instant());
        Agency lead = agencies.require(opening.leadAgency());
        Optional<Identifier> managed = onNobodysBehalf.ask(
                () -> cases.firstKnown(opening.particulars().identity().identifiers()));
        if (managed.isPresent()) {
            return new Decision.Refused<>(new Obstacle.ManagedAlready(managed.get()));
        }
        if (cases.isBeingErased(opening.particulars().identity().identifiers())) {
            return new Decision.Refused<>(new Obstacle.BeingErased());
        }
        return Case.open(new CaseId(ids.next()), opening, lead.kind(), told(occurred, known))
                .map(this::saved);
    }

    private Told told(@Nullable Instant occurred, @Nullable Instant known) {
        return telling.of(Occurrence.at(occurred == null ? clock.instant() : occurred), known);
    }

    private Managed saved(Change<Managed, CaseFact> change) {
        cases.save(change);
        return change.now();
    }
}
