package sightline.cases.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import sightline.cases.domain.Agency;
import sightline.cases.domain.Case;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Cases;
import sightline.cases.domain.Identifier;
import sightline.cases.domain.Obstacle;
import sightline.platform.access.Asking;
import sightline.platform.access.NeedToKnow;
import sightline.platform.access.Telling;
import sightline.platform.language.CaseId;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.Ids;

/** Puts a person under management. */
@ApplicationScoped
public class OpenCase {
    private final Cases cases;
    private final KnownAgencies agencies;
    private final Telling telling;
    private final Asking asking;
    private final Ids ids;

    OpenCase(Cases cases, KnownAgencies agencies, Telling telling, Asking asking, Ids ids) {
        this.cases = cases;
        this.agencies = agencies;
        this.telling = telling;
        this.asking = asking;
        this.ids = ids;
    }

    /** What came of it: the case as opened, or the obstacle. */
    @Transactional
    public Decision<Case.Managed> open(Case.Opening opening) {
        NeedToKnow.requireCoordination(asking.actor(), opening.area());
        Agency lead = agencies.require(opening.leadAgency());
        Optional<Identifier> known = cases.firstKnown(opening.identity().identifiers());
        if (known.isPresent()) {
            return new Decision.Refused<>(new Obstacle.ManagedAlready(known.get()));
        }
        return Case.open(new CaseId(ids.next()), opening, lead.kind(), telling.now())
                .map(this::saved);
    }

    private Case.Managed saved(Change<Case.Managed, CaseFact> change) {
        cases.save(change);
        return change.now();
    }
}
