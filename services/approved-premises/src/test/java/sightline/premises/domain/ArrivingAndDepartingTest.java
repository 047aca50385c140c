package sightline.premises.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.premises.domain.Fiction.NOON;
import static sightline.premises.domain.Fiction.WORKER;
import static sightline.premises.domain.Fiction.booked;
import static sightline.premises.domain.Fiction.fact;
import static sightline.premises.domain.Fiction.now;
import static sightline.premises.domain.Fiction.refusal;
import static sightline.premises.domain.Fiction.requested;
import static sightline.premises.domain.Fiction.resident;
import static sightline.premises.domain.Fiction.told;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sightline.platform.language.MoveOn;

class ArrivingAndDepartingTest {

    @Test
    void who_has_a_bed_kept_arrives_at_the_moment_it_happened() {
        assertThat(resident().stay().arrivedAt()).isEqualTo(NOON);
        assertThat(resident().phase()).isEqualTo(Phase.CURRENT);
    }

    @Test
    void nobody_arrives_without_a_bed_kept() {
        assertThat(refusal(requested().arrive(Optional.empty(), told())))
                .isEqualTo(new Obstacle.NotNow(Verb.ARRIVE, Status.REQUESTED, false));
    }

    @Test
    void nobody_is_resident_in_two_premises_and_the_refusal_does_not_say_where_they_live() {
        assertThat(refusal(booked().arrive(Optional.of(resident()), told())))
                .isEqualTo(new Obstacle.LivesElsewhere())
                .satisfies(refusal -> assertThat(refusal.because()).doesNotContain("elm"));
    }

    @Test
    void who_was_expected_and_did_not_come_has_no_bed_kept_any_more() {
        Placement notArrived = now(booked().notArrive("missed the train", told()));

        assertThat(notArrived.status()).isEqualTo(Status.NOT_ARRIVED);
        assertThat(refusal(notArrived.arrive(Optional.empty(), told())).answeredBy())
                .contains("new placement");
    }

    @Test
    void a_departure_says_where_to() {
        var departing = resident().depart("end of the stay", MoveOn.FAMILY, told(NOON.plus(Duration.ofDays(3))));

        assertThat(now(departing)).isInstanceOfSatisfying(Departed.class, departed -> assertThat(departed.departedAt())
                .isEqualTo(NOON.plus(Duration.ofDays(3))));
        assertThat(fact(departing))
                .isInstanceOfSatisfying(PlacementFact.ResidentDeparted.class, departed -> assertThat(departed.moveOn())
                        .isEqualTo(MoveOn.FAMILY));
    }

    @Test
    void nobody_departs_before_they_arrived() {
        assertThat(refusal(resident().depart("fictional", null, told(NOON.minusSeconds(1)))))
                .isEqualTo(new Obstacle.BeforeTheArrival(NOON));
    }

    @Test
    void a_key_worker_is_assigned_while_a_bed_is_kept_and_stays_one_on_arrival() {
        Placement expected = now(booked().assignKeyWorker(WORKER, told()));

        assertThat(now(expected.arrive(Optional.empty(), told())))
                .isInstanceOfSatisfying(
                        Resident.class,
                        resident -> assertThat(resident.stay().keyWorker()).isEqualTo(WORKER));
    }

    @Test
    void a_resident_may_get_another_key_worker() {
        assertThat(now(resident().assignKeyWorker(WORKER, told())))
                .isInstanceOfSatisfying(
                        Resident.class,
                        resident -> assertThat(resident.stay().keyWorker()).isEqualTo(WORKER));
    }

    @Test
    void nobody_gets_a_key_worker_before_a_bed_is_kept_or_after_the_stay() {
        assertThat(refusal(requested().assignKeyWorker(WORKER, told()))).isInstanceOf(Obstacle.NotNow.class);
        assertThat(refusal(now(resident().depart("fictional", null, told())).assignKeyWorker(WORKER, told())))
                .isInstanceOf(Obstacle.NotNow.class);
    }
}
