package sightline.premises.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.premises.domain.Fiction.MONDAY;
import static sightline.premises.domain.Fiction.THREE_WEEKS;
import static sightline.premises.domain.Fiction.TWELVE_WEEKS;
import static sightline.premises.domain.Fiction.assessed;
import static sightline.premises.domain.Fiction.booked;
import static sightline.premises.domain.Fiction.fact;
import static sightline.premises.domain.Fiction.now;
import static sightline.premises.domain.Fiction.refusal;
import static sightline.premises.domain.Fiction.requested;
import static sightline.premises.domain.Fiction.resident;
import static sightline.premises.domain.Fiction.told;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sightline.platform.language.Suitability;

class BookingAPlacementTest {

    @Test
    void a_bed_is_kept_for_who_was_found_suitable() {
        var booking = assessed(Suitability.SUITABLE).book(THREE_WEEKS, TWELVE_WEEKS, told());

        assertThat(now(booking).status()).isEqualTo(Status.BOOKED);
        assertThat(fact(booking))
                .isInstanceOfSatisfying(PlacementFact.PlacementBooked.class, booked -> assertThat(booked.booking())
                        .isEqualTo(THREE_WEEKS));
    }

    @Test
    void nothing_is_booked_before_the_premises_have_assessed_it() {
        assertThat(refusal(requested().book(THREE_WEEKS, TWELVE_WEEKS, told())))
                .isEqualTo(new Obstacle.NotNow(Verb.BOOK, Status.REQUESTED, false))
                .satisfies(refusal -> assertThat(refusal.answeredBy()).contains("Assess"));
    }

    @ParameterizedTest
    @EnumSource(names = {"UNSUITABLE", "MORE_ASKED"})
    void nothing_is_booked_on_another_answer_than_suitable(Suitability outcome) {
        assertThat(refusal(assessed(outcome).book(THREE_WEEKS, TWELVE_WEEKS, told())))
                .isEqualTo(new Obstacle.NotSuitable(outcome));
    }

    @Test
    void premises_that_asked_for_more_assess_the_request_again() {
        Placement anew = now(assessed(Suitability.MORE_ASKED).assess(Suitability.SUITABLE, null, told()));

        assertThat(now(anew.book(THREE_WEEKS, TWELVE_WEEKS, told())).status()).isEqualTo(Status.BOOKED);
    }

    @ParameterizedTest
    @EnumSource(names = {"SUITABLE", "UNSUITABLE"})
    void an_answer_that_was_given_stands(Suitability outcome) {
        assertThat(refusal(assessed(outcome).assess(Suitability.MORE_ASKED, null, told())))
                .isInstanceOf(Obstacle.NotNow.class);
    }

    @Test
    void a_stay_ends_on_a_day_after_it_began() {
        assertThat(refusal(assessed(Suitability.SUITABLE).book(new Booking(MONDAY, MONDAY), TWELVE_WEEKS, told())))
                .isEqualTo(new Obstacle.NoNightBetween(MONDAY, MONDAY));
    }

    @Test
    void a_stay_may_last_to_the_last_day_of_its_usual_bound() {
        Booking twelveWeeks = new Booking(MONDAY, MONDAY.plusWeeks(12));

        assertThat(now(assessed(Suitability.SUITABLE).book(twelveWeeks, TWELVE_WEEKS, told()))
                        .status())
                .isEqualTo(Status.BOOKED);
    }

    @Test
    void a_stay_beyond_its_usual_bound_is_refused_with_the_last_day_that_would_do() {
        Booking longer = new Booking(MONDAY, MONDAY.plusWeeks(12).plusDays(1));

        assertThat(refusal(assessed(Suitability.SUITABLE).book(longer, TWELVE_WEEKS, told())))
                .isInstanceOf(Obstacle.LongerThanUsual.class)
                .satisfies(refusal -> assertThat(refusal.answeredBy())
                        .contains(MONDAY.plusWeeks(12).toString()))
                .satisfies(refusal -> assertThat(refusal.rule().source()).isEqualTo("this test"));
    }

    @Test
    void where_no_bound_is_set_a_stay_is_as_aYearas_it_is() {
        Booking aYear = new Booking(MONDAY, MONDAY.plusYears(1));

        assertThat(now(assessed(Suitability.SUITABLE).book(aYear, Optional.empty(), told()))
                        .status())
                .isEqualTo(Status.BOOKED);
    }

    @Test
    void a_placement_is_withdrawn_until_the_person_arrives() {
        assertThat(now(requested().withdraw("fictional", told())).status()).isEqualTo(Status.WITHDRAWN);
        assertThat(now(booked().withdraw("fictional", told())).status()).isEqualTo(Status.WITHDRAWN);
        assertThat(refusal(resident().withdraw("fictional", told())).answeredBy())
                .contains("departed");
    }

    @Test
    void what_the_premises_found_unsuitable_is_over_and_is_not_withdrawn() {
        assertThat(refusal(assessed(Suitability.UNSUITABLE).withdraw("fictional", told())))
                .isEqualTo(new Obstacle.NotNow(Verb.WITHDRAW, Status.ASSESSED, true));
    }
}
