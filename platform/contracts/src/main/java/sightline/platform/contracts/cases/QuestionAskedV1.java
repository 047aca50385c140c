package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AgencyId;
import sightline.platform.language.QuestionId;

/**
 * One agency asked another something.
 *
 * @param questionId names the question
 * @param to the agency that was asked
 * @param questionGiven the question is written down in the owner's database
 */
@Contract(name = "case.question-asked", major = 1, by = "cases", audience = Audience.TWO_PARTIES)
public record QuestionAskedV1(
        @Labelled(Label.P0) @OnFeeds QuestionId questionId,
        @Labelled(Label.P0) @OnFeeds AgencyId to,
        @Labelled(Label.P2) boolean questionGiven) {}
