package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sightline.cases.domain.exchange.Addressees;
import sightline.cases.domain.exchange.ExchangeRefusal;
import sightline.cases.domain.exchange.Question;
import sightline.cases.domain.exchange.QuestionFact;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.QuestionId;

class AskingAnotherAgencyTest {
    private static final QuestionId ID = new QuestionId(UUID.randomUUID());
    private static final QuestionFact.Asked WHAT = new QuestionFact.Asked(ID, Fiction.HEALTH, "Is he on treatment?");
    private static final Question.Asked ASKED = new Question.Asked(WHAT, Fiction.NOON, Fiction.POLICE);

    @Test
    void an_agency_on_the_case_is_asked_and_no_other() {
        assertThat(Question.ask(WHAT, Fiction.POLICE, new Addressees(Set.of(Fiction.HEALTH))))
                .isEqualTo(new Taken<>(Optional.of(WHAT)));
        assertThat(Question.ask(WHAT, Fiction.POLICE, new Addressees(Set.of())))
                .isEqualTo(new Refused<>(new ExchangeRefusal.NotOnTheCase(Fiction.HEALTH)));
        assertThat(Question.ask(WHAT, Fiction.HEALTH, new Addressees(Set.of(Fiction.HEALTH))))
                .isEqualTo(new Refused<>(new ExchangeRefusal.ToItself()));
    }

    @Test
    void only_the_agency_that_was_asked_answers() {
        assertThat(ASKED.answer("Yes", Fiction.HEALTH))
                .isEqualTo(new Taken<>(Optional.of(new QuestionFact.Answered(ID, Fiction.POLICE, "Yes"))));
        assertThat(ASKED.answer("Yes", Fiction.PROBATION))
                .isEqualTo(new Refused<>(new ExchangeRefusal.NotAsked(Fiction.HEALTH)));
        assertThat(new Question.Answered(ASKED, "Yes", Fiction.NOON).answer("Yes", Fiction.PROBATION))
                .isEqualTo(new Refused<>(new ExchangeRefusal.NotAsked(Fiction.HEALTH)));
    }

    @Test
    void it_answers_once_and_the_same_answer_again_tells_nothing_anew() {
        Question answered = new Question.Answered(ASKED, "Yes", Fiction.NOON);

        assertThat(answered.answer("Yes", Fiction.HEALTH)).isEqualTo(new Taken<>(Optional.empty()));
        assertThat(answered.answer("No", Fiction.HEALTH))
                .isEqualTo(new Refused<>(new ExchangeRefusal.AnsweredAlready()));
    }

    @Test
    void who_asked_who_was_asked_and_the_lead_agency_know_of_it_and_nobody_else() {
        assertThat(ASKED.isKnownTo(Fiction.POLICE, Fiction.PROBATION)).isTrue();
        assertThat(ASKED.isKnownTo(Fiction.HEALTH, Fiction.PROBATION)).isTrue();
        assertThat(ASKED.isKnownTo(Fiction.PROBATION, Fiction.PROBATION)).isTrue();
        assertThat(ASKED.isKnownTo(Fiction.PROBATION, Fiction.HEALTH)).isFalse();
    }
}
