package sightline.platform.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.platform.rules.Story.at;

import org.junit.jupiter.api.Test;
import sightline.platform.contracts.cases.ReferralConsideredV1;
import sightline.platform.contracts.cases.ReferralMadeV1;
import sightline.platform.contracts.cases.ReleasePlanWithdrawnV1;
import sightline.platform.contracts.cases.ReturnedToCustodyV1;
import sightline.platform.language.AlertRole;
import sightline.platform.language.Level;

/** D01. */
class ReferringBeforeReleaseTest {
    private final Story story = new Story();

    @Test
    void six_three_and_one_months_before_a_planned_release_with_no_referral_each_raise_one_alert() {
        var plan = story.tell("2026-01-05T10:00", Story.releasePlanned("2026-11-16"));

        assertThat(story.alerts("D01", "2026-12-01T00:00"))
                .extracting(Alert::raisedAt)
                .containsExactly(at("2026-05-16T09:00"), at("2026-08-16T09:00"), at("2026-10-16T09:00"));
        assertThat(story.alert("D01", "2026-06-01T00:00")).get().satisfies(alert -> {
            assertThat(alert.because()).containsExactly(plan);
            assertThat(alert.owner()).isEqualTo(AlertRole.PRACTITIONER);
            assertThat(alert.told()).containsExactly(AlertRole.SENIOR, AlertRole.PRISON, AlertRole.CO_ORDINATOR);
            assertThat(alert.dueAt())
                    .as("a Saturday: Monday at nine and one day")
                    .isEqualTo(at("2026-05-19T09:00"));
            assertThat(alert.wouldHaveFiredAt()).isNull();
        });
    }

    @Test
    void a_release_day_learned_after_limits_passed_raises_one_alert_at_once_and_the_next_at_its_limit() {
        story.tell("2026-09-01T10:00", Story.releasePlanned("2026-11-16"));

        assertThat(story.alerts("D01", "2026-12-01T00:00"))
                .extracting(Alert::raisedAt)
                .containsExactly(at("2026-09-01T10:00"), at("2026-10-16T09:00"));
    }

    @Test
    void a_release_day_told_late_says_when_it_would_have_fired() {
        story.tellLate("2026-03-01T10:00", "2026-09-01T10:00", Story.releasePlanned("2026-11-16"));

        assertThat(story.alerts("D01", "2026-09-02T00:00")).singleElement().satisfies(alert -> {
            assertThat(alert.raisedAt()).isEqualTo(at("2026-09-01T10:00"));
            assertThat(alert.wouldHaveFiredAt()).isEqualTo(at("2026-05-16T09:00"));
        });
    }

    @Test
    void a_referral_at_the_very_instant_of_the_limit_is_in_time() {
        story.tell("2026-01-05T10:00", Story.releasePlanned("2026-11-16"));
        story.tell("2026-05-16T09:00", new ReferralMadeV1(Level.TWO, true));

        assertThat(story.alerts("D01", "2026-12-01T00:00")).isEmpty();
    }

    @Test
    void a_referral_considered_and_decided_against_clears_it() {
        story.tell("2026-01-05T10:00", Story.releasePlanned("2026-11-16"));
        var considered = story.tell("2026-06-01T12:00", new ReferralConsideredV1(true));

        assertThat(story.alerts("D01", "2026-12-01T00:00"))
                .singleElement()
                .extracting(Alert::cleared)
                .isEqualTo(new Clearing(at("2026-06-01T12:00"), considered));
    }

    @Test
    void a_level_given_when_the_case_was_opened_is_one_that_was_set() {
        story.tell("2026-01-05T10:00", Story.opened(Level.TWO));
        story.tell("2026-01-05T11:00", Story.releasePlanned("2026-11-16"));

        assertThat(story.alerts("D01", "2026-12-01T00:00")).isEmpty();
    }

    @Test
    void a_referral_from_before_the_last_return_to_custody_does_not_count() {
        story.tell("2025-01-05T10:00", new ReferralMadeV1(Level.TWO, true));
        story.tell("2026-01-01T10:00", new ReturnedToCustodyV1(true));
        story.tell("2026-01-05T10:00", Story.releasePlanned("2026-11-16"));

        assertThat(story.alerts("D01", "2026-06-01T00:00")).hasSize(1);
    }

    @Test
    void a_release_that_is_planned_no_more_raises_nothing_further() {
        story.tell("2026-01-05T10:00", Story.releasePlanned("2026-11-16"));
        story.tell("2026-07-01T10:00", new ReleasePlanWithdrawnV1(true));

        assertThat(story.alerts("D01", "2026-12-01T00:00")).hasSize(1).noneMatch(Alert::open);
    }

    @Test
    void the_same_day_planned_again_is_the_same_cause() {
        story.tell("2026-01-05T10:00", Story.releasePlanned("2026-11-16"));
        story.tell("2026-06-01T10:00", new ReleasePlanWithdrawnV1(true));
        story.tell("2026-06-02T10:00", Story.releasePlanned("2026-11-16"));

        assertThat(story.alerts("D01", "2026-08-01T00:00")).hasSize(1);
    }
}
