package sightline.premises.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.premises.domain.Fiction.NOON;
import static sightline.premises.domain.Fiction.at;
import static sightline.premises.domain.Fiction.booked;
import static sightline.premises.domain.Fiction.now;
import static sightline.premises.domain.Fiction.refusal;
import static sightline.premises.domain.Fiction.resident;
import static sightline.premises.domain.Fiction.session;
import static sightline.premises.domain.Fiction.told;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import sightline.platform.language.Explored;
import sightline.platform.language.Sign;

class LoggingKeyWorkTest {
    private static final Instant TOMORROW = NOON.plus(Duration.ofDays(1));
    private static final KeyWork NOTHING_NOTICED = session(List.of(), null, null);

    @Test
    void a_session_with_a_resident_is_logged() {
        assertThat(now(resident().logKeyWork(NOTHING_NOTICED, told())))
                .isInstanceOfSatisfying(
                        Resident.class,
                        resident -> assertThat(resident.stay().sessions()).containsExactly(NOTHING_NOTICED));
    }

    @Test
    void key_work_is_for_residents_only() {
        assertThat(refusal(booked().logKeyWork(NOTHING_NOTICED, told())))
                .isEqualTo(new Obstacle.NotNow(Verb.LOG_KEY_WORK, Status.BOOKED, false));
        assertThat(refusal(now(resident().depart("fictional", null, told())).logKeyWork(NOTHING_NOTICED, told())))
                .isEqualTo(new Obstacle.NotNow(Verb.LOG_KEY_WORK, Status.DEPARTED, true));
    }

    @Test
    void nobody_was_spoken_with_here_before_they_arrived() {
        assertThat(refusal(resident().logKeyWork(at(NOON.minusSeconds(1), NOTHING_NOTICED), told())))
                .isEqualTo(new Obstacle.BeforeTheArrival(NOON));
    }

    @Test
    void a_sign_that_is_neither_passed_nor_explained_is_refused() {
        KeyWork keptBack = session(List.of(Sign.WEAPON, Sign.MOVEMENTS), null, null);

        assertThat(refusal(resident().logKeyWork(keptBack, told())))
                .isEqualTo(new Obstacle.SignsKeptBack(List.of(Sign.WEAPON, Sign.MOVEMENTS)))
                .satisfies(refusal -> assertThat(refusal.because()).contains("weapon", "movements"))
                .satisfies(refusal -> assertThat(refusal.rule().source()).contains("D28"));
    }

    @Test
    void a_sign_may_stay_in_the_premises_for_a_reason() {
        KeyWork explained = session(List.of(Sign.MONEY), null, "the practitioner was in the room");

        assertThat(now(resident().logKeyWork(explained, told())).version()).isEqualTo(5);
    }

    @Test
    void a_sign_that_is_passed_needs_no_reason() {
        KeyWork passed = session(List.of(Sign.MONEY), TOMORROW, null);

        assertThat(now(resident().logKeyWork(passed, told())).version()).isEqualTo(5);
    }

    @Test
    void what_was_explored_is_said_once_and_in_one_order() {
        KeyWork one = new KeyWork(
                NOTHING_NOTICED.id(),
                TOMORROW,
                List.of(),
                List.of(Explored.MOOD, Explored.MOVEMENTS, Explored.MOOD),
                List.of(),
                Fiction.SILENT,
                null,
                null);

        assertThat(one.explored()).containsExactly(Explored.MOVEMENTS, Explored.MOOD);
    }

    @Test
    void the_next_session_counts_from_the_latest_one_however_late_it_is_written_down() {
        KeyWork later = at(TOMORROW.plus(Duration.ofDays(5)), session(List.of(), null, null));
        Placement spokenWith = now(now(resident().logKeyWork(later, told())).logKeyWork(NOTHING_NOTICED, told()));

        assertThat(resident().stay().lastSpoken()).isEqualTo(NOON);
        assertThat(spokenWith).isInstanceOfSatisfying(Resident.class, resident -> assertThat(
                        resident.stay().lastSpoken())
                .isEqualTo(later.at()));
    }
}
