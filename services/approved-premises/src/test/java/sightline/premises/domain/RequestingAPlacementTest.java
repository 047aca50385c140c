package sightline.premises.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.premises.domain.Fiction.ELM_HOUSE;
import static sightline.premises.domain.Fiction.JORDAN;
import static sightline.premises.domain.Fiction.MONDAY;
import static sightline.premises.domain.Fiction.OAK_HOUSE;
import static sightline.premises.domain.Fiction.PROBATION;
import static sightline.premises.domain.Fiction.asked;
import static sightline.premises.domain.Fiction.assessed;
import static sightline.premises.domain.Fiction.booked;
import static sightline.premises.domain.Fiction.now;
import static sightline.premises.domain.Fiction.refusal;
import static sightline.premises.domain.Fiction.requested;
import static sightline.premises.domain.Fiction.resident;
import static sightline.premises.domain.Fiction.told;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sightline.platform.language.PlacementId;
import sightline.platform.language.Suitability;

class RequestingAPlacementTest {

    @Test
    void a_request_waits_for_the_premises() {
        Placement requested = requested();

        assertThat(requested.status()).isEqualTo(Status.REQUESTED);
        assertThat(requested.phase()).isEqualTo(Phase.EXPECTED);
        assertThat(requested.version()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("live")
    void the_same_premises_are_not_asked_twice_for_one_person(Placement live) {
        assertThat(refusal(Placement.request(asked(ELM_HOUSE), List.of(live), told())))
                .isEqualTo(new Obstacle.AskedAlready(ELM_HOUSE, live.status()));
    }

    static Stream<Placement> live() {
        return Stream.of(
                requested(), assessed(Suitability.SUITABLE), assessed(Suitability.MORE_ASKED), booked(), resident());
    }

    @ParameterizedTest
    @MethodSource("over")
    void premises_are_asked_anew_when_the_earlier_placement_is_over(Placement over) {
        assertThat(over.live()).isFalse();
        assertThat(now(Placement.request(asked(ELM_HOUSE), List.of(over), told()))
                        .status())
                .isEqualTo(Status.REQUESTED);
    }

    static Stream<Placement> over() {
        return Stream.of(
                assessed(Suitability.UNSUITABLE),
                now(requested().withdraw("fictional", told())),
                now(booked().notArrive("fictional", told())),
                now(resident().depart("fictional", null, told())));
    }

    @Test
    void other_premises_may_be_asked_at_the_same_time() {
        assertThat(now(Placement.request(asked(OAK_HOUSE), List.of(requested()), told()))
                        .premises())
                .isEqualTo(OAK_HOUSE);
    }

    @Test
    void days_hoped_for_are_a_stay_or_left_open() {
        Asked turned = new Asked(
                new PlacementId(UUID.randomUUID()), JORDAN, ELM_HOUSE, PROBATION, MONDAY, MONDAY.minusDays(1));

        assertThat(refusal(Placement.request(turned, List.of(), told())))
                .isEqualTo(new Obstacle.NoNightBetween(MONDAY, MONDAY.minusDays(1)));
    }
}
