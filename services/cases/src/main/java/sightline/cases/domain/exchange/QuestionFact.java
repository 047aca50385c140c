package sightline.cases.domain.exchange;

import sightline.platform.language.AgencyId;
import sightline.platform.language.QuestionId;

/** What can happen to a question between agencies. */
public sealed interface QuestionFact {

    /**
     * One agency asked another.
     *
     * @param words the question, which stays here
     */
    record Asked(QuestionId id, AgencyId to, String words) implements QuestionFact {}

    /**
     * The agency that was asked answered.
     *
     * @param to which agency had asked
     * @param words the answer, which stays here
     */
    record Answered(QuestionId id, AgencyId to, String words) implements QuestionFact {}
}
