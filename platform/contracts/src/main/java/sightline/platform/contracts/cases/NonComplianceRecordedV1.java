package sightline.platform.contracts.cases;

import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.ConditionId;
import sightline.platform.language.NonComplianceId;
import sightline.platform.language.NonComplianceKind;
import sightline.platform.language.Seriousness;

/**
 * The person did not do what was required of them.
 *
 * @param itemId names the item
 * @param kind in what way
 * @param conditionId the condition that was not kept
 * @param severity how serious
 * @param acceptable whether the reason given was accepted
 */
@Contract(name = "case.non-compliance-recorded", major = 1, by = "cases", audience = Audience.SUPERVISION_CIRCLE)
public record NonComplianceRecordedV1(
        @Labelled(Label.P0) @OnFeeds NonComplianceId itemId,
        @Labelled(Label.P2) @OnFeeds NonComplianceKind kind,
        @Labelled(Label.P0) @OnFeeds @Nullable ConditionId conditionId,
        @Labelled(Label.P2) @OnFeeds Seriousness severity,
        @Labelled(Label.P2) @Nullable Boolean acceptable) {}
