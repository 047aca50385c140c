package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.Decision;
import sightline.platform.language.Place;

class LeavingACaseTest {
    private static final Managed JOINED = joined(Fiction.managed());

    @Test
    void an_agency_that_leaves_knows_of_nothing_from_that_instant() {
        Managed then = Fiction.taken(JOINED.leave(Fiction.HEALTH, "Done", Fiction.told()))
                .now();

        assertThat(JOINED.knownTo(Fiction.NOON)).contains(Fiction.HEALTH);
        assertThat(then.knownTo(Fiction.NOON)).doesNotContain(Fiction.HEALTH);
        assertThat(then.members().hasLeft(Fiction.HEALTH, Fiction.NOON)).isTrue();
    }

    @Test
    void an_agency_that_left_can_join_again() {
        Managed then = Fiction.taken(JOINED.leave(Fiction.HEALTH, "Done", Fiction.told()))
                .now();

        assertThat(joined(then).knownTo(Fiction.NOON)).contains(Fiction.HEALTH);
    }

    @Test
    void the_lead_agency_never_leaves() {
        Decision<?> refused = JOINED.leave(Fiction.PROBATION, "Done", Fiction.told());

        assertThat(Fiction.refusal(refused)).isEqualTo(new Obstacle.LeadStays(Fiction.PROBATION));
    }

    @Test
    void an_agency_that_is_not_on_the_case_has_no_place_to_leave() {
        Decision<?> refused =
                JOINED.leave(Fiction.POLICE, "Done", Fiction.toldAt(Fiction.NOON.plus(Duration.ofHours(1))));

        assertThat(Fiction.refusal(refused)).isEqualTo(new Obstacle.NotOnTheCase(Fiction.POLICE));
    }

    private static Managed joined(Managed managed) {
        Membership joining = new Membership(Fiction.HEALTH, Place.DTC, null);
        return Fiction.taken(managed.join(joining, AgencyKind.HEALTH, "A fictional reason", Fiction.told()))
                .now();
    }
}
