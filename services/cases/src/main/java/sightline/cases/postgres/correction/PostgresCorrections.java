package sightline.cases.postgres.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import sightline.cases.domain.Case;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Managed;
import sightline.cases.domain.correction.CorrectionRefusal.CorrectedAlready;
import sightline.cases.domain.correction.CorrectionRefusal.OfAnotherThing;
import sightline.cases.domain.correction.Corrections;
import sightline.cases.postgres.CaseEntries;
import sightline.cases.postgres.CorrectingEntries;
import sightline.cases.postgres.Kept;
import sightline.cases.postgres.OwnFacts;
import sightline.cases.postgres.OwnFacts.OwnFact;
import sightline.cases.postgres.correction.StateFold.Said;
import sightline.platform.contracts.cases.RecallStageV1;
import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;
import sightline.platform.language.Told;

/** Asks the history of a case what a correction comes down to. */
@ApplicationScoped
class PostgresCorrections implements Corrections {
    private final OwnFacts facts;

    PostgresCorrections(OwnFacts facts) {
        this.facts = facts;
    }

    @Override
    public Managed before(Managed now, EventId told) {
        return saysTheState(now.id(), told)
                ? StateFold.of(
                        now,
                        facts.untilNow(now.id(), StateFold.KINDS).stream()
                                .takeWhile(one -> !one.recorded().id().equals(told))
                                .map(PostgresCorrections::said)
                                .toList())
                : now;
    }

    @Override
    public Managed after(Managed ruled, EventId corrected, CaseFact correction, Correction.Fits fits) {
        return saysTheState(ruled.id(), corrected)
                ? StateFold.of(
                        ruled,
                        facts.untilNow(ruled.id(), StateFold.KINDS).stream()
                                .map(one -> one.recorded().id().equals(corrected) ? said(correction, fits) : said(one))
                                .toList())
                : ruled;
    }

    @Override
    public Correction of(CaseId about, EventId corrected, CaseFact correction) {
        OwnFact told = told(about, corrected);
        List<OwnFact> levels = facts.untilNow(about, StateFold.LEVELS);
        Kept kept = CaseEntries.kept(correction);
        var compared = new Compared(told, kept, correction.told());
        return compared.obstacle(levels.getLast())
                .or(() -> compared.recallGoneFurther(facts.of(about, Set.of(RecallStageV1.class))))
                .<Correction>map(Correction.Against::new)
                .orElseGet(() -> fits(about, compared));
    }

    private Correction fits(CaseId about, Compared compared) {
        EventId by = compared.corrected().recorded().supersededBy();
        if (by != null) {
            return compared.says(told(about, by))
                    ? new Correction.ToldBefore()
                    : new Correction.Against(new CorrectedAlready(by));
        }
        return compared.renamed()
                .<Correction>map(thing -> isThing(about, thing.fresh())
                        ? new Correction.Against(new OfAnotherThing())
                        : new Correction.Fits(thing))
                .orElseGet(() -> new Correction.Fits(null));
    }

    /** Whether something of this name is in the case already. */
    private boolean isThing(CaseId about, UUID name) {
        return facts.of(about).stream()
                .anyMatch(one -> ThingName.of(one.fact()).filter(name::equals).isPresent());
    }

    private boolean saysTheState(CaseId about, EventId fact) {
        return StateFold.KINDS.contains(told(about, fact).fact().getClass());
    }

    private OwnFact told(CaseId about, EventId fact) {
        return facts.fact(about, fact)
                .orElseThrow(() -> new IllegalStateException("A fact that is corrected was found before"));
    }

    private static Said said(OwnFact one) {
        return new Said(one.recorded().id(), one.recorded().agency(), one.occurred(), one.fact());
    }

    /** About the very thing that the corrected fact is about, as it will be in the history. */
    private static Said said(CaseFact fact, Correction.Fits fits) {
        Told told = fact.told();
        return new Said(
                told.id(),
                told.agency(),
                Case.moment(told),
                CorrectingEntries.renamed(CaseEntries.kept(fact).announced(), fits.renamed()));
    }
}
