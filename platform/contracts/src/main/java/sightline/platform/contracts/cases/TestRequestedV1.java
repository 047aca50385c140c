package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.TestId;

/**
 * A test for alcohol or drugs was asked for.
 *
 * @param testId names the test
 * @param substancesGiven what it is to look for is written down in the owner's database
 */
@Contract(name = "case.test-requested", major = 1, by = "cases", audience = Audience.SUPERVISION_CIRCLE)
public record TestRequestedV1(
        @Labelled(Label.P0) @OnFeeds TestId testId,
        @Labelled(Label.P2) boolean substancesGiven) {}
