package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.ConditionId;

/**
 * It was shown that a condition is real: the work it asks for has begun, or it is kept.
 *
 * @param conditionId the condition
 * @param evidenceGiven what shows it is written down in the owner's database
 */
@Contract(name = "case.condition-evidenced", major = 1, by = "cases", audience = Audience.SUPERVISION_CIRCLE)
public record ConditionEvidencedV1(
        @Labelled(Label.P0) @OnFeeds ConditionId conditionId,
        @Labelled(Label.P2) boolean evidenceGiven) {}
