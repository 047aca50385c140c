package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.cases.domain.Fiction.HEALTH;
import static sightline.cases.domain.Fiction.NOON;
import static sightline.cases.domain.Fiction.PROBATION;
import static sightline.cases.domain.Fiction.managed;
import static sightline.cases.domain.Fiction.taken;
import static sightline.cases.domain.Fiction.told;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.Decision;
import sightline.platform.language.Place;

class JoiningAnAgencyTest {
    private static final String BASIS = "Community mental health team since October";

    @Test
    void an_agency_that_joins_is_on_the_case_with_its_basis_recorded() {
        var change = taken(managed().join(new Membership(HEALTH, Place.DTC, null), AgencyKind.HEALTH, BASIS, told()));

        assertThat(change.now().members().at(NOON, HEALTH)).isPresent();
        assertThat(change.facts())
                .singleElement()
                .isInstanceOfSatisfying(CaseFact.AgencyJoined.class, fact -> assertThat(fact.basis())
                        .isEqualTo(BASIS));
    }

    @Test
    void joining_makes_a_new_version_so_that_whoever_read_the_old_one_is_told() {
        Managed before = managed();

        var change = taken(before.join(new Membership(HEALTH, Place.DTC, null), AgencyKind.HEALTH, BASIS, told()));

        assertThat(change.now().version()).isEqualTo(before.version() + 1);
    }

    @Test
    void an_agency_joins_a_case_once() {
        Managed joined = taken(
                        managed().join(new Membership(HEALTH, Place.DTC, null), AgencyKind.HEALTH, BASIS, told()))
                .now();

        assertThat(joined.join(new Membership(HEALTH, Place.ASSOCIATE, null), AgencyKind.HEALTH, BASIS, told()))
                .isEqualTo(new Decision.Refused<>(new Obstacle.OnTheCaseAlready(HEALTH)));
    }

    @Test
    void a_second_lead_agency_is_refused_and_the_refusal_names_the_first() {
        assertThat(managed().join(new Membership(HEALTH, Place.LEAD, null), AgencyKind.HEALTH, BASIS, told()))
                .isEqualTo(new Decision.Refused<>(new Obstacle.LeadIsTaken(PROBATION)));
    }

    @Test
    void a_membership_ends_at_its_very_instant() {
        Membership untilNoon = new Membership(HEALTH, Place.DTC, NOON);

        Managed joined = taken(managed().join(untilNoon, AgencyKind.HEALTH, BASIS, told()))
                .now();

        assertThat(joined.members().at(NOON.minus(Duration.ofNanos(1)), HEALTH)).isPresent();
        assertThat(joined.members().at(NOON, HEALTH)).isEmpty();
    }
}
