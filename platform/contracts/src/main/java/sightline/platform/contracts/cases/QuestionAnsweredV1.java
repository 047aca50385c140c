package sightline.platform.contracts.cases;

import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AgencyId;
import sightline.platform.language.QuestionId;

/**
 * The agency that was asked answered.
 *
 * @param questionId names the question
 * @param to the agency that had asked
 * @param answerGiven the answer is written down in the owner's database
 */
@Contract(name = "case.question-answered", major = 1, by = "cases", audience = Audience.TWO_PARTIES)
public record QuestionAnsweredV1(
        @Labelled(Label.P0) @OnFeeds QuestionId questionId,
        @Labelled(Label.P0) @OnFeeds @Nullable AgencyId to,
        @Labelled(Label.P2) boolean answerGiven) {}
