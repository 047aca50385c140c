package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.ConditionId;

/**
 * A condition binds the person no more.
 *
 * @param conditionId the condition
 */
@Contract(name = "case.condition-ended", major = 1, by = "cases", audience = Audience.SUPERVISION_CIRCLE)
public record ConditionEndedV1(@Labelled(Label.P0) @OnFeeds ConditionId conditionId) {}
