package sightline.platform.contracts.cases;

import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.ConditionId;
import sightline.platform.language.WarningStep;

/**
 * The person was warned.
 *
 * @param step how far they have been warned
 * @param conditionId the condition they were warned about
 */
@Contract(name = "case.warning-issued", major = 1, by = "cases", audience = Audience.SUPERVISION_CIRCLE)
public record WarningIssuedV1(
        @Labelled(Label.P2) @OnFeeds WarningStep step,
        @Labelled(Label.P0) @OnFeeds @Nullable ConditionId conditionId) {}
