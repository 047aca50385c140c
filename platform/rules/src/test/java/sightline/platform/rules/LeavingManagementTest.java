package sightline.platform.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static sightline.platform.rules.Story.at;
import static sightline.platform.rules.Story.deregistered;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.contracts.actions.ActionCancelledV1;
import sightline.platform.contracts.cases.CaseClosedV1;
import sightline.platform.contracts.cases.DeregisteredV1;
import sightline.platform.contracts.cases.ExitReopenedV1;
import sightline.platform.language.AlertRole;
import sightline.platform.language.ClosingReason;
import sightline.platform.language.EventId;
import sightline.platform.language.ExitFrom;
import sightline.platform.language.ExitObstacle;
import sightline.platform.language.Handling;
import sightline.platform.language.Level;
import sightline.platform.language.Sign;
import sightline.platform.language.Urgency;

/** The exit guard, and D15. */
class LeavingManagementTest {
    private final Story story = new Story();

    @BeforeEach
    void a_case_with_a_plan_at_level_3() {
        story.tell("2026-09-01T10:00", Story.opened(Level.THREE));
        story.tell("2026-09-02T10:00", Story.released());
        story.tell("2026-09-03T10:00", Story.assessed(true));
    }

    @Test
    void with_nothing_against_it_a_person_may_leave() {
        assertThat(story.deregistering("2026-11-16T10:00")).isEmpty();
    }

    @Test
    void an_open_action_stands_against_it_until_the_exit_says_what_becomes_of_it() {
        var assigned = story.tell("2026-11-02T10:00", Story.assigned("a", "2026-12-20"));

        assertThat(story.deregistering("2026-11-16T10:00")).singleElement().satisfies(obstacle -> {
            assertThat(obstacle.kind()).isEqualTo(ExitObstacle.ACTION_UNHANDLED);
            assertThat(obstacle.actionId()).isEqualTo(Story.action("a"));
            assertThat(obstacle.eventId()).isEqualTo(assigned);
            assertThat(obstacle.answeredBy()).contains("closed, cancelled or transferred");
        });
        assertThat(story.deregistering("2026-11-16T10:00", Story.action("a"))).isEmpty();
    }

    @Test
    void a_completed_action_stands_against_nothing() {
        story.tell("2026-11-02T10:00", Story.assigned("a", "2026-12-20"));
        story.tell("2026-11-10T10:00", Story.completed("a"));

        assertThat(story.deregistering("2026-11-16T10:00")).isEmpty();
    }

    @Test
    void without_a_rationale_nobody_leaves() {
        var attempt = new Exit.Deregistration(ExitFrom.MAPPA, false, Map.of());

        assertThat(ExitGuard.obstacles(story.history(), attempt, at("2026-11-16T10:00")))
                .extracting(ExitObstacleFound::kind)
                .containsExactly(ExitObstacle.NO_RATIONALE);
    }

    @Test
    void the_latest_assessment_must_have_a_plan() {
        story.tell("2026-11-02T10:00", Story.assessed(false));

        assertThat(story.deregistering("2026-11-16T10:00"))
                .extracting(ExitObstacleFound::kind)
                .containsExactly(ExitObstacle.NO_PLAN);
    }

    @Test
    void an_arrest_or_charge_unanswered_stands_against_it_though_its_limit_has_not_passed() {
        story.tell("2026-11-16T09:50", Story.arrest("a"));
        story.tell("2026-11-16T09:55", Story.charge("a"));

        assertThat(story.deregistering("2026-11-16T10:00"))
                .extracting(ExitObstacleFound::kind)
                .containsExactly(ExitObstacle.ARREST_UNANSWERED);

        story.tell("2026-11-16T10:30", Story.signedByBoth());
        assertThat(story.deregistering("2026-11-16T11:00")).isEmpty();
    }

    @Test
    void an_urgent_concern_unanswered_stands_against_it() {
        var raised = story.tell("2026-11-16T09:50", Story.concern("c", Sign.WEAPON, Urgency.URGENT));

        assertThat(story.deregistering("2026-11-16T10:00"))
                .extracting(ExitObstacleFound::kind, ExitObstacleFound::eventId)
                .containsExactly(tuple(ExitObstacle.CONCERN_UNANSWERED, raised));
    }

    @Test
    void a_lower_level_asks_the_same_and_the_same_or_a_higher_one_does_not() {
        story.tell("2026-11-02T10:00", Story.assigned("a", "2026-12-20"));

        assertThat(setting(Level.TWO)).hasSize(1);
        assertThat(setting(Level.THREE)).isEmpty();
        story.tell("2026-11-03T10:00", Story.level(Level.TWO));
        assertThat(setting(Level.THREE)).isEmpty();
    }

    @Test
    void a_first_level_is_no_lower_one() {
        var other = new Story();
        other.tell("2026-09-01T10:00", Story.openedWithNoLevel());
        other.tell("2026-11-02T10:00", Story.assigned("a", "2026-12-20"));

        assertThat(ExitGuard.obstacles(
                        other.history(), new Exit.LevelLowering(Level.ONE, true, Map.of()), at("2026-11-16T10:00")))
                .isEmpty();
    }

    @Test
    void an_exit_that_nothing_stands_against_raises_no_alert() {
        story.tell("2026-11-16T10:00", deregistered());

        assertThat(story.alerts("D15", "2026-12-01T00:00")).isEmpty();
    }

    @Test
    void an_action_assigned_in_the_same_instant_makes_the_exit_unsafe() {
        var exit = story.tell("2026-11-16T10:00", deregistered());
        var assigned = story.tell("2026-11-16T10:00", Story.assigned("a", "2026-12-20"));

        assertThat(story.alerts("D15", "2026-12-01T00:00")).singleElement().satisfies(alert -> {
            assertThat(alert.raisedAt()).isEqualTo(at("2026-11-16T10:00"));
            assertThat(alert.because()).containsExactly(exit, assigned);
            assertThat(alert.owner()).isEqualTo(AlertRole.CHAIR);
            assertThat(alert.told()).containsExactly(AlertRole.CO_ORDINATOR, AlertRole.EVERY_AGENCY);
            assertThat(alert.dueAt()).isEqualTo(at("2026-11-16T14:00"));
        });
    }

    @Test
    void an_arrest_before_the_exit_that_is_told_after_it_makes_it_unsafe_when_it_is_told() {
        var exit = story.tell("2026-11-16T10:00", deregistered());
        var arrested = story.tellLate("2026-11-15T23:00", "2026-11-18T12:00", Story.arrest("a"));

        assertThat(story.alerts("D15", "2026-11-18T11:59")).isEmpty();
        assertThat(story.alerts("D15", "2026-12-01T00:00")).singleElement().satisfies(alert -> {
            assertThat(alert.raisedAt()).isEqualTo(at("2026-11-18T12:00"));
            assertThat(alert.wouldHaveFiredAt()).isEqualTo(at("2026-11-16T10:00"));
            assertThat(alert.because()).containsExactly(exit, arrested);
        });
    }

    @Test
    void an_arrest_after_the_exit_does_not_make_it_unsafe() {
        story.tell("2026-11-16T10:00", deregistered());
        story.tell("2026-11-18T12:00", Story.arrest("a"));

        assertThat(story.alerts("D15", "2026-12-01T00:00")).isEmpty();
    }

    @Test
    void it_is_cleared_when_each_reason_is_answered_and_not_before() {
        story.tell("2026-11-16T10:00", deregistered());
        story.tell("2026-11-16T10:00", Story.assigned("a", "2026-12-20"));
        story.tell("2026-11-16T10:00", Story.concern("c", Sign.WEAPON, Urgency.URGENT));
        story.tell("2026-11-17T10:00", Story.completed("a"));
        var last = story.tell("2026-11-18T10:00", Story.acknowledged("c"));

        assertThat(story.alert("D15", "2026-11-17T12:00")).get().matches(Alert::open);
        assertThat(story.alert("D15", "2026-12-01T00:00"))
                .get()
                .extracting(Alert::cleared)
                .isEqualTo(new Clearing(at("2026-11-18T10:00"), last));
    }

    @Test
    void it_is_cleared_when_the_exit_is_reopened() {
        story.tell("2026-11-16T10:00", deregistered());
        var assigned = story.tell("2026-11-16T10:00", Story.assigned("a", "2026-12-20"));
        var reopened = story.tell("2026-11-16T10:01", new ExitReopenedV1(assigned));

        assertThat(story.alert("D15", "2026-12-01T00:00"))
                .get()
                .extracting(Alert::cleared)
                .isEqualTo(new Clearing(at("2026-11-16T10:01"), reopened));
    }

    @Test
    void what_a_reopened_exit_closed_is_open_again() {
        story.tell("2026-11-02T10:00", Story.assigned("a", "2026-12-20"));
        story.tell("2026-11-16T10:00", deregistered(Story.action("a")));
        var arrested = story.tellLate("2026-11-15T23:00", "2026-11-18T12:00", Story.arrest("x"));
        story.tell("2026-11-18T12:01", new ExitReopenedV1(arrested));
        story.tell("2026-11-18T13:00", Story.signedByBoth());

        assertThat(story.deregistering("2026-11-19T10:00"))
                .extracting(ExitObstacleFound::kind)
                .containsExactly(ExitObstacle.ACTION_UNHANDLED);
        assertThat(story.alerts("D14", "2027-01-10T00:00")).hasSize(1);
    }

    @Test
    void what_an_exit_transferred_is_no_longer_asked_for_by_its_date() {
        story.tell("2026-11-02T10:00", Story.assigned("a", "2026-12-20"));
        story.tell(
                "2026-11-16T10:00",
                new DeregisteredV1(
                        ExitFrom.LEVEL_3,
                        true,
                        List.of(new DeregisteredV1.ActionHandled(Story.action("a"), Handling.TRANSFERRED))));

        assertThat(story.alerts("D14", "2027-01-10T00:00")).isEmpty();
    }

    @Test
    void what_a_reopened_exit_ended_and_was_assigned_anew_is_asked_for_once() {
        story.tell("2026-11-02T10:00", Story.assigned("a", "2026-12-20"));
        story.tell("2026-11-16T10:00", deregistered(Story.action("a")));
        story.tell("2026-11-16T10:00", new ActionCancelledV1(Story.action("a"), true));
        story.tell("2026-11-18T12:01", new ExitReopenedV1(new EventId(Story.id("any"))));
        story.tell("2026-11-18T12:01", Story.assigned("anew", "2026-12-20"));

        assertThat(story.deregistering("2026-11-19T10:00"))
                .extracting(ExitObstacleFound::actionId)
                .containsExactly(Story.action("anew"));
        assertThat(story.alerts("D14", "2027-01-10T00:00")).hasSize(1);
    }

    @Test
    void reopening_the_last_exit_leaves_an_earlier_one_as_it_is() {
        story.tell("2026-11-02T10:00", Story.assigned("a", "2026-12-20"));
        story.tell("2026-11-03T10:00", Story.level(Level.TWO));
        story.tell("2026-11-16T10:00", deregistered());
        story.tell("2026-11-17T10:00", new ExitReopenedV1(new EventId(Story.id("any"))));

        assertThat(story.alerts("D15", "2026-11-18T00:00"))
                .extracting(Alert::raisedAt, Alert::open)
                .containsExactly(tuple(at("2026-11-03T10:00"), true), tuple(at("2026-11-16T10:00"), false));
    }

    @Test
    void a_level_that_was_lowered_past_an_obstacle_is_unsafe_too() {
        story.tell("2026-11-02T10:00", Story.assigned("a", "2026-12-20"));
        story.tell("2026-11-16T10:00", Story.level(Level.TWO));

        assertThat(story.alerts("D15", "2026-12-01T00:00")).hasSize(1);
    }

    @Test
    void leaving_level_3_leaves_level_1_and_a_reopened_exit_gives_it_back() {
        story.tell("2026-11-16T10:00", new DeregisteredV1(ExitFrom.LEVEL_3, true, List.of()));
        Knowledge left = story.history().knownAt(at("2026-11-17T10:00"));
        assertThat(LevelInForce.at(at("2026-11-17T10:00"), left)).contains(Level.ONE);

        var arrested = story.tellLate("2026-11-16T09:00", "2026-11-17T11:00", Story.arrest("a"));
        story.tell("2026-11-17T11:00", new ExitReopenedV1(arrested));
        Knowledge back = story.history().knownAt(at("2026-11-18T10:00"));
        assertThat(LevelInForce.at(at("2026-11-18T10:00"), back)).contains(Level.THREE);
    }

    @Test
    void of_who_was_opened_in_error_no_plan_is_asked_and_everything_else_is() {
        Story mistaken = new Story();
        mistaken.tell("2026-11-02T10:00", Story.assigned("a", "2026-12-20"));

        assertThat(closing(mistaken, ClosingReason.OPENED_IN_ERROR))
                .extracting(ExitObstacleFound::kind)
                .containsExactly(ExitObstacle.ACTION_UNHANDLED);
        assertThat(closing(mistaken, ClosingReason.LICENCE_ENDED))
                .extracting(ExitObstacleFound::kind)
                .contains(ExitObstacle.NO_PLAN);
    }

    @Test
    void a_closed_case_is_found_unsafe_like_an_exit_and_is_at_no_level() {
        story.tell("2026-11-02T10:00", Story.assigned("a", "2026-12-20"));
        story.tell("2026-11-16T10:00", new CaseClosedV1(ClosingReason.ORDER_ENDED, true, List.of()));

        assertThat(story.alerts("D15", "2026-12-01T00:00")).hasSize(1);
        Knowledge closed = story.history().knownAt(at("2026-11-17T10:00"));
        assertThat(LevelInForce.at(at("2026-11-17T10:00"), closed)).isEmpty();
    }

    private static List<ExitObstacleFound> closing(Story story, ClosingReason reason) {
        return ExitGuard.obstacles(story.history(), new Exit.Closing(reason, true, Map.of()), at("2026-11-16T10:00"));
    }

    private List<ExitObstacleFound> setting(Level level) {
        return ExitGuard.obstacles(
                story.history(), new Exit.LevelLowering(level, true, Map.of()), at("2026-11-16T10:00"));
    }
}
