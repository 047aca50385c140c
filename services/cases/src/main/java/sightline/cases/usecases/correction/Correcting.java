package sightline.cases.usecases.correction;

import jakarta.enterprise.context.ApplicationScoped;
import sightline.cases.domain.Case;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Cases;
import sightline.cases.domain.Managed;
import sightline.cases.domain.correction.Corrections;
import sightline.cases.domain.correction.Corrections.Correction.Against;
import sightline.cases.domain.correction.Corrections.Correction.Fits;
import sightline.cases.domain.correction.Corrections.Correction.ToldBefore;
import sightline.cases.usecases.reading.Facts;
import sightline.cases.usecases.reading.Readers;
import sightline.platform.access.NotKnown;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.EventId;

/**
 * Saves what a verb did; where the request corrects an earlier fact, so that the case is as if it had been told right
 * at once. Decision 41 says who corrects what.
 */
@ApplicationScoped
public class Correcting {
    private final Cases cases;
    private final Corrections corrections;
    private final Facts facts;
    private final Readers readers;
    private final HowTold told;

    Correcting(Cases cases, Corrections corrections, Facts facts, Readers readers, HowTold told) {
        this.cases = cases;
        this.corrections = corrections;
        this.facts = facts;
        this.readers = readers;
        this.told = told;
    }

    /**
     * Makes sure that what is to be corrected is there.
     *
     * @throws NotKnown when there is no such fact in the case, or none that who asks is told of
     */
    public void requireTold(Case found) {
        EventId corrected = told.corrects();
        if (corrected != null
                && facts.fact(found.id(), corrected, readers.of(found)).isEmpty()) {
            throw new NotKnown("fact in this case");
        }
    }

    /** The case as the rule of a verb judges it: as it was before the corrected fact, if one is. */
    public Managed judged(Managed found) {
        EventId corrected = told.corrects();
        return corrected == null ? found : corrections.before(found, corrected);
    }

    /**
     * Saves what a verb did, unless something stands against the correction that it is.
     *
     * @param found the case before
     */
    public <C extends Case> Decision<C> saved(Case found, Change<C, CaseFact> change) {
        EventId corrected = told.corrects();
        if (corrected == null) {
            cases.save(change);
            return new Taken<>(change.now());
        }
        return switch (corrections.of(found.id(), corrected, change.facts().getFirst())) {
            case Against(var refusal) -> new Refused<>(refusal);
            case ToldBefore _ -> new Taken<>(same(found));
            case Fits fits -> new Taken<>(corrected(change, corrected, fits));
        };
    }

    private <C extends Case> C corrected(Change<C, CaseFact> change, EventId corrected, Fits fits) {
        C now = change.now() instanceof Managed ruled
                ? same(corrections.after(ruled, corrected, change.facts().getFirst(), fits))
                : change.now();
        cases.correct(new Change<>(now, change.facts()), corrected, fits);
        told.renamed(fits.renamed());
        return now;
    }

    /* Only a fact of a managed case is corrected, and what corrects it leaves the case managed. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <C extends Case> C same(Case managed) {
        return (C) managed;
    }
}
