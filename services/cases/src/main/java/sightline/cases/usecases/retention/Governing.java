package sightline.cases.usecases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import sightline.cases.domain.Case;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Cases;
import sightline.cases.domain.Retaining;
import sightline.cases.domain.retention.Keeping;
import sightline.cases.domain.retention.Safekeepings;
import sightline.cases.usecases.Sight;
import sightline.platform.access.Access;
import sightline.platform.access.Actor;
import sightline.platform.access.CaseVerb;
import sightline.platform.access.NotKnown;
import sightline.platform.access.OnNobodysBehalf;
import sightline.platform.access.Telling;
import sightline.platform.language.CaseId;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.Told;

/**
 * What every verb of governance does around its own rule: finds the case on nobody's behalf, since whoever asks does
 * not see it, asks who may, and saves what came of it.
 */
@ApplicationScoped
class Governing {

    /** The rule of a verb. */
    @FunctionalInterface
    interface Deciding {
        Decision<Change<Retaining, CaseFact>> on(Retaining kept, Told told);
    }

    private final Cases cases;
    private final Safekeepings safekeepings;
    private final Sight sight;
    private final Access access;
    private final OnNobodysBehalf onNobodysBehalf;
    private final Telling telling;

    Governing(
            Cases cases,
            Safekeepings safekeepings,
            Sight sight,
            Access access,
            OnNobodysBehalf onNobodysBehalf,
            Telling telling) {
        this.cases = cases;
        this.safekeepings = safekeepings;
        this.sight = sight;
        this.access = access;
        this.onNobodysBehalf = onNobodysBehalf;
        this.telling = telling;
    }

    Actor actor() {
        return access.actor();
    }

    Instant now() {
        return access.now().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today() {
        return Keeping.dayOf(access.now());
    }

    /** What came of it, or what stands against it; to whoever does not govern the case it is not there. */
    Decision<Retaining> decide(CaseId about, CaseVerb verb, Deciding rule) {
        return onNobodysBehalf.ask(() -> {
            Retaining found = governed(about, cases.findToChange(about));
            access.require(verb, sight.governed(found.about()));
            return rule.on(found, telling.now()).map(this::saved);
        });
    }

    /** The same, to be read. */
    Retaining require(CaseId about) {
        return onNobodysBehalf.ask(() -> governed(about, cases.find(about)));
    }

    /** The first wall for a list; the second showed only what it would show besides. */
    boolean isTheirs(CaseId about) {
        return onNobodysBehalf
                .ask(() -> cases.find(about))
                .filter(this::isGoverned)
                .isPresent();
    }

    /** Whether they may ask for this. */
    boolean may(CaseVerb verb, Case about) {
        return access.may(verb, sight.governed(about));
    }

    private Retaining governed(CaseId id, Optional<Case> found) {
        Case about = found.filter(this::isGoverned).orElseThrow(() -> new NotKnown("case"));
        return new Retaining(about, safekeepings.of(id));
    }

    private boolean isGoverned(Case about) {
        return access.governs(about.id(), sight.governed(about));
    }

    private Retaining saved(Change<Retaining, CaseFact> change) {
        Retaining now = change.now();
        cases.save(new Change<>(now.about(), change.facts()));
        safekeepings.keep(now.about().id(), now.kept());
        return now;
    }
}
