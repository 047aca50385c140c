package sightline.cases.postgres;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.cases.postgres.OwnFacts.OwnFact;
import sightline.platform.contracts.cases.RecallConsideredV1;
import sightline.platform.language.Signatory;

/**
 * Until when arrests in a case are decided on: recall was considered at or after them, signed by senior and head.
 *
 * @param last when that was done last; null where it never was
 */
public record RecallDecisions(@Nullable Instant last) {

    /** As these facts have it; others of the case say nothing of it. */
    public static RecallDecisions of(Collection<OwnFact> facts) {
        return new RecallDecisions(facts.stream()
                .filter(one -> one.fact() instanceof RecallConsideredV1 considered
                        && considered.signedBy().containsAll(List.of(Signatory.SENIOR, Signatory.HEAD)))
                .map(OwnFact::occurred)
                .max(Instant::compareTo)
                .orElse(null));
    }

    boolean answer(Instant arrest) {
        return last != null && !last.isBefore(arrest);
    }
}
