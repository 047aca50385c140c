package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AccessId;
import sightline.platform.language.ReviewOutcome;

/**
 * A second person has looked at an emergency access and said whether it was justified.
 *
 * @param accessId which emergency access
 * @param outcome what they found
 * @param wordsGiven why is written down in the owner's database
 */
@Contract(name = "case.access-reviewed", major = 1, by = "cases", audience = Audience.GOVERNANCE)
public record AccessReviewedV1(
        @Labelled(Label.P0) @OnFeeds AccessId accessId,
        @Labelled(Label.P0) @OnFeeds ReviewOutcome outcome,
        @Labelled(Label.P0) boolean wordsGiven) {}
