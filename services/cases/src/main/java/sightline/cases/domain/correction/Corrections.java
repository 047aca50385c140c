package sightline.cases.domain.correction;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Managed;
import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;

/** The facts of cases, as their corrections need them. */
public interface Corrections {

    /** The case as it was before this fact was told, as far as the fact says what it is now. */
    Managed before(Managed now, EventId told);

    /**
     * The case as it would be, had the corrected fact been told so at once.
     *
     * @param ruled as the rule makes it of the case before that fact
     * @param fits how the correction fits in the place of that fact
     */
    Managed after(Managed ruled, EventId corrected, CaseFact correction, Correction.Fits fits);

    /** What the correction of a fact comes down to. */
    Correction of(CaseId about, EventId corrected, CaseFact correction);

    /** A thing that a correction would have named anew, and the name it keeps. */
    record Renamed(UUID fresh, UUID kept) {}

    /** What the correction of a fact comes down to. */
    sealed interface Correction {

        /**
         * It may take the place of the other.
         *
         * @param renamed the thing that it would have named anew; null where it names it as the other does
         */
        record Fits(@Nullable Renamed renamed) implements Correction {}

        /** This very correction was told before. */
        record ToldBefore() implements Correction {}

        /** Something stands against it. */
        record Against(CorrectionRefusal refusal) implements Correction {}
    }
}
