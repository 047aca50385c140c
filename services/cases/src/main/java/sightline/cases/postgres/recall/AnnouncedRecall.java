package sightline.cases.postgres.recall;

import sightline.cases.domain.recall.RecallFact;
import sightline.cases.postgres.Kept;
import sightline.platform.contracts.cases.RecallStageV1;

/** What is announced of how far a recall has come, and which of its words stay here. */
public final class AnnouncedRecall {

    private AnnouncedRecall() {}

    public static Kept of(RecallFact fact) {
        RecallStageV1 announced =
                new RecallStageV1(fact.decision(), fact.stage(), fact.signedAs(), fact.detail() != null);
        return Kept.announcing(announced).and("detail", fact.detail());
    }
}
