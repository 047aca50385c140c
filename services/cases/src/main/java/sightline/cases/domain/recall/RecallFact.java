package sightline.cases.domain.recall;

import org.jspecify.annotations.Nullable;
import sightline.platform.language.DecisionId;
import sightline.platform.language.RecallStage;
import sightline.platform.language.Signatory;

/**
 * A recall came one stage further.
 *
 * @param signedAs as what it was signed; null for any other stage
 * @param detail what is to be said of it, in words that stay here
 */
public record RecallFact(
        DecisionId decision,
        RecallStage stage,
        @Nullable Signatory signedAs,
        @Nullable String detail) {

    /** The same, signed as that. */
    public RecallFact signedAs(Signatory signatory) {
        return new RecallFact(decision, stage, signatory, detail);
    }
}
