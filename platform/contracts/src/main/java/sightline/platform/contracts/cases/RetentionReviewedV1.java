package sightline.platform.contracts.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.RetentionOutcome;

/**
 * Somebody has looked at whether the record of a person who has left is still needed.
 *
 * @param outcome what they found
 * @param nextOn when it is reviewed again; absent when it is not needed
 * @param reasonGiven why is written down in the owner's database
 */
@Contract(name = "case.retention-reviewed", major = 1, by = "cases", audience = Audience.GOVERNANCE)
public record RetentionReviewedV1(
        @Labelled(Label.P0) @OnFeeds RetentionOutcome outcome,
        @Labelled(Label.P0) @OnFeeds @Nullable LocalDate nextOn,
        @Labelled(Label.P0) boolean reasonGiven) {}
