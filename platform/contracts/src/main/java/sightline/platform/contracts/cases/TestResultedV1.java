package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.TestId;
import sightline.platform.language.TestResult;

/**
 * It is known what came of a test for alcohol or drugs.
 *
 * @param testId names the test
 * @param result what came of it
 * @param substancesGiven what was found is written down in the owner's database
 */
@Contract(name = "case.test-resulted", major = 1, by = "cases", audience = Audience.SUPERVISION_CIRCLE)
public record TestResultedV1(
        @Labelled(Label.P0) @OnFeeds TestId testId,
        @Labelled(Label.P2) @OnFeeds TestResult result,
        @Labelled(Label.P2) boolean substancesGiven) {}
