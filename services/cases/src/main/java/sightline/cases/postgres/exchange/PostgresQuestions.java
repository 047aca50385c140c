package sightline.cases.postgres.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import sightline.cases.domain.exchange.Question;
import sightline.cases.domain.exchange.QuestionFact;
import sightline.cases.domain.exchange.Questions;
import sightline.cases.postgres.Hearing;
import sightline.cases.postgres.OwnFacts;
import sightline.cases.postgres.OwnFacts.OwnFact;
import sightline.platform.contracts.cases.QuestionAnsweredV1;
import sightline.platform.contracts.cases.QuestionAskedV1;
import sightline.platform.language.CaseId;
import sightline.platform.language.QuestionId;

/** What agencies ask each other, folded from the history of their case. */
@ApplicationScoped
class PostgresQuestions implements Questions {
    private static final Set<Class<? extends Record>> KINDS = Set.of(QuestionAskedV1.class, QuestionAnsweredV1.class);

    private final OwnFacts facts;

    PostgresQuestions(OwnFacts facts) {
        this.facts = facts;
    }

    @Override
    public Optional<Question> find(CaseId about, QuestionId id) {
        return Optional.ofNullable(
                folded(facts.of(about, KINDS), one -> one.recorded().text()).get(id));
    }

    /** Those that a reader is told of, the latest first. */
    List<Question> told(CaseId about, Hearing hearing) {
        List<OwnFact> told =
                facts.of(about, KINDS).stream().filter(hearing::isTold).toList();
        return List.copyOf(folded(told, hearing::words).sequencedValues().reversed());
    }

    private static SequencedMap<QuestionId, Question> folded(
            List<OwnFact> facts, Function<OwnFact, Map<String, String>> words) {
        SequencedMap<QuestionId, Question> questions = new LinkedHashMap<>();
        facts.forEach(one -> add(questions, one, words.apply(one)));
        return questions;
    }

    private static void add(Map<QuestionId, Question> questions, OwnFact one, Map<String, String> words) {
        switch (one.fact()) {
            case QuestionAskedV1 asked -> questions.put(asked.questionId(), asked(asked, one, words));
            case QuestionAnsweredV1 answered ->
                questions.computeIfPresent(
                        answered.questionId(),
                        (id, question) -> new Question.Answered(
                                question.asked(), words.getOrDefault("answer", ""), one.occurred()));
            default -> throw new IllegalStateException("No fact of a question: " + one.type());
        }
    }

    private static Question asked(QuestionAskedV1 asked, OwnFact one, Map<String, String> words) {
        var what = new QuestionFact.Asked(asked.questionId(), asked.to(), words.getOrDefault("question", ""));
        return new Question.Asked(what, one.occurred(), one.recorded().agency());
    }
}
