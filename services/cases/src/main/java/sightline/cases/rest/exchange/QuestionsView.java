package sightline.cases.rest.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.exchange.Question;
import sightline.cases.usecases.exchange.ShowExchanges;
import sightline.cases.usecases.rights.Verb;

/** What agencies ask each other, the latest first. */
@Schema(name = "Questions")
record QuestionsView(List<Item> items) {

    /** One of it; unanswered when it says nothing of the answer. */
    @Schema(name = "Question")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String questionId,
            String from,
            String to,
            String question,
            Instant at,
            @Nullable String answer,
            @Nullable Instant answeredAt,

            @Schema(description = "What its reader may do about it now: answer")
            List<String> may) {

        static Item of(Question one, List<String> may) {
            Question.Asked asked = one.asked();
            Question.Answered answered = one instanceof Question.Answered done ? done : null;
            return new Item(
                    one.id().toString(),
                    asked.by().value(),
                    asked.what().to().value(),
                    asked.what().words(),
                    asked.at(),
                    answered == null ? null : answered.words(),
                    answered == null ? null : answered.at(),
                    may);
        }
    }

    static QuestionsView of(ShowExchanges.Shown<Question> shown) {
        return new QuestionsView(
                shown.items().stream().map(one -> Item.of(one, may(one, shown))).toList());
    }

    private static List<String> may(Question one, ShowExchanges.Shown<Question> shown) {
        return one instanceof Question.Asked asked
                        && shown.agency().equals(asked.what().to())
                        && shown.rights().contains(Verb.ANSWER_QUESTION)
                ? List.of("answer")
                : List.of();
    }
}
