package sightline.platform.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static sightline.platform.rules.Story.assigned;
import static sightline.platform.rules.Story.at;
import static sightline.platform.rules.Story.carried;
import static sightline.platform.rules.Story.completed;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import sightline.platform.contracts.actions.ActionAssignedV1;
import sightline.platform.contracts.actions.ActionCancelledV1;
import sightline.platform.contracts.actions.ActionTransferredV1;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AlertRole;
import sightline.platform.language.Limb;

/** D14. */
class FollowingAnActionTest {
    private static final Limb OVERDUE = new Limb("overdue");
    private static final Limb CARRIED = new Limb("carried-forward");

    private final Story story = new Story();

    @Test
    void an_action_still_open_one_working_day_after_its_date_raises_an_alert() {
        var given = story.tell("2026-11-02T10:00", assigned("a", "2026-11-20"));

        assertThat(story.alerts("D14", "2026-11-23T08:59")).isEmpty();
        assertThat(story.alerts("D14", "2026-11-23T09:00")).singleElement().satisfies(alert -> {
            assertThat(alert.raisedAt()).isEqualTo(at("2026-11-23T09:00"));
            assertThat(alert.limb()).isEqualTo(OVERDUE);
            assertThat(alert.because()).containsExactly(given);
            assertThat(alert.owner()).isEqualTo(AlertRole.ACTION_OWNER);
            assertThat(alert.told()).containsExactly(AlertRole.OWNERS_MANAGER, AlertRole.CHAIR);
        });
    }

    @Test
    void where_a_time_is_given_the_working_day_counts_from_it() {
        story.tell(
                "2026-11-02T10:00",
                new ActionAssignedV1(
                        Story.action("a"),
                        null,
                        true,
                        new AgencyId("northshire-housing"),
                        null,
                        LocalDate.of(2026, 11, 19),
                        at("2026-11-19T17:00")));

        assertThat(story.alert("D14", "2026-12-01T00:00").orElseThrow().raisedAt())
                .isEqualTo(at("2026-11-20T17:00"));
    }

    @Test
    void completing_or_cancelling_it_in_time_means_no_alert() {
        story.tell("2026-11-02T10:00", assigned("a", "2026-11-20"));
        story.tell("2026-11-02T10:00", assigned("b", "2026-11-20"));
        story.tell("2026-11-23T09:00", completed("a"));
        story.tell("2026-11-20T09:00", new ActionCancelledV1(Story.action("b"), true));

        assertThat(story.alerts("D14", "2026-12-01T00:00")).isEmpty();
    }

    @Test
    void completing_or_transferring_it_late_clears_it() {
        story.tell("2026-11-02T10:00", assigned("a", "2026-11-20"));
        story.tell("2026-11-02T10:00", assigned("b", "2026-11-20"));
        story.tell("2026-11-25T09:00", completed("a"));
        story.tell(
                "2026-11-26T09:00",
                new ActionTransferredV1(Story.action("b"), new AgencyId("southmoor-housing"), true));

        assertThat(story.alerts("D14", "2026-12-01T00:00")).hasSize(2).noneMatch(Alert::open);
    }

    @Test
    void an_action_handed_on_before_its_date_is_still_to_be_done_by_it() {
        story.tell("2026-11-02T10:00", assigned("a", "2026-11-20"));
        story.tell(
                "2026-11-05T09:00",
                new ActionTransferredV1(Story.action("a"), new AgencyId("southmoor-housing"), true));

        assertThat(story.alerts("D14", "2026-12-01T00:00")).hasSize(1);
    }

    @Test
    void the_first_carry_forward_clears_the_overdue_limb_and_starts_the_new_date() {
        story.tell("2026-11-02T10:00", assigned("a", "2026-11-20"));
        var first = story.tell("2026-11-24T10:00", carried("a", "2026-12-01", 1));

        assertThat(story.alerts("D14", "2026-12-10T00:00"))
                .extracting(Alert::raisedAt, Alert::cleared)
                .containsExactly(
                        tuple(at("2026-11-23T09:00"), new Clearing(at("2026-11-24T10:00"), first)),
                        tuple(at("2026-12-02T09:00"), null));
    }

    @Test
    void carried_forward_before_its_date_only_the_new_date_counts() {
        story.tell("2026-11-02T10:00", assigned("a", "2026-11-20"));
        story.tell("2026-11-10T10:00", carried("a", "2026-12-01", 1));

        assertThat(story.alerts("D14", "2026-12-10T00:00"))
                .singleElement()
                .satisfies(alert -> assertThat(alert.raisedAt()).isEqualTo(at("2026-12-02T09:00")));
    }

    @Test
    void carried_forward_a_second_time_raises_an_alert_at_once() {
        story.tell("2026-11-02T10:00", assigned("a", "2026-11-20"));
        story.tell("2026-11-10T10:00", carried("a", "2026-12-01", 1));
        var second = story.tell("2026-11-30T10:00", carried("a", "2026-12-20", 2));

        assertThat(story.alerts("D14", "2026-12-10T00:00")).singleElement().satisfies(alert -> {
            assertThat(alert.limb()).isEqualTo(CARRIED);
            assertThat(alert.raisedAt()).isEqualTo(at("2026-11-30T10:00"));
            assertThat(alert.because()).containsExactly(second);
        });
    }

    @Test
    void an_action_that_the_exit_closed_is_not_adrift() {
        story.tell("2026-11-02T10:00", assigned("a", "2026-11-20"));
        story.tell("2026-11-10T10:00", Story.deregistered(Story.action("a")));

        assertThat(story.alerts("D14", "2026-12-10T00:00")).isEmpty();
    }
}
