package sightline.platform.contracts.cases;

import java.time.Instant;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AccessId;

/**
 * Nobody has looked at an emergency access in time, so it goes to those who govern the case.
 *
 * @param accessId which emergency access
 * @param dueAt until when a second person was to have looked at it
 */
@Contract(name = "case.access-review-overdue", major = 1, by = "cases", audience = Audience.GOVERNANCE)
public record AccessReviewOverdueV1(
        @Labelled(Label.P0) @OnFeeds AccessId accessId,
        @Labelled(Label.P0) @OnFeeds Instant dueAt) {}
