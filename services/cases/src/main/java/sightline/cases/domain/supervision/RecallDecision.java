package sightline.cases.domain.supervision;

import java.util.Set;
import sightline.platform.language.DecisionId;
import sightline.platform.language.RecallOutcome;
import sightline.platform.language.Signatory;

/**
 * Whether a person is recalled to custody; not recalling is a decision like the other.
 *
 * @param reasons why, in words that stay here
 */
public record RecallDecision(DecisionId id, RecallOutcome outcome, String reasons, Set<Signatory> signedBy) {

    public RecallDecision {
        signedBy = Set.copyOf(signedBy);
    }
}
