package sightline.platform.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.platform.rules.Story.arrest;
import static sightline.platform.rules.Story.at;
import static sightline.platform.rules.Story.charge;
import static sightline.platform.rules.Story.recallConsidered;
import static sightline.platform.rules.Story.released;
import static sightline.platform.rules.Story.signedByBoth;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import sightline.platform.contracts.cases.ReleasedV1;
import sightline.platform.contracts.cases.ReturnedToCustodyV1;
import sightline.platform.contracts.cases.SentenceRecordedV1;
import sightline.platform.language.AlertRole;
import sightline.platform.language.OffenceGroup;
import sightline.platform.language.ReleasedTo;
import sightline.platform.language.SentenceId;
import sightline.platform.language.SentenceKind;
import sightline.platform.language.Signatory;

/** D06. */
class DecidingAfterAnArrestTest {
    private final Story story = new Story();

    @Test
    void an_arrest_on_licence_without_a_decision_in_one_working_day_raises_an_alert_at_that_moment() {
        story.tell("2026-11-02T09:00", released());
        var arrested = story.tell("2026-11-20T22:10", arrest("a"));

        assertThat(story.alerts("D06", "2026-11-23T22:09")).isEmpty();
        assertThat(story.on("2026-11-22T00:00").nextMoment()).isEqualTo(at("2026-11-23T22:10"));
        assertThat(story.alert("D06", "2026-11-23T22:10")).get().satisfies(alert -> {
            assertThat(alert.raisedAt()).isEqualTo(at("2026-11-23T22:10"));
            assertThat(alert.because()).containsExactly(arrested);
            assertThat(alert.owner()).isEqualTo(AlertRole.SENIOR);
            assertThat(alert.told()).containsExactly(AlertRole.HEAD, AlertRole.EVERY_AGENCY);
            assertThat(alert.dueAt()).as("within 4 hours").isEqualTo(at("2026-11-24T02:10"));
        });
    }

    @Test
    void only_one_decision_signed_by_senior_and_head_clears_it() {
        story.tell("2026-11-02T09:00", released());
        story.tell("2026-11-16T10:00", arrest("a"));
        story.tell("2026-11-18T10:00", recallConsidered(Signatory.SENIOR));
        story.tell("2026-11-18T11:00", recallConsidered(Signatory.HEAD));
        var both = story.tell("2026-11-18T12:00", signedByBoth());

        assertThat(story.alert("D06", "2026-11-18T11:30")).get().matches(Alert::open);
        assertThat(story.alert("D06", "2026-11-18T12:00"))
                .get()
                .extracting(Alert::cleared)
                .isEqualTo(new Clearing(at("2026-11-18T12:00"), both));
    }

    @Test
    void a_decision_at_the_instant_of_the_arrest_answers_it() {
        story.tell("2026-11-02T09:00", released());
        story.tell("2026-11-16T10:00", arrest("a"));
        story.tell("2026-11-16T10:00", signedByBoth());

        assertThat(story.alerts("D06", "2026-12-01T00:00")).isEmpty();
    }

    @Test
    void a_decision_from_before_the_arrest_does_not_answer_it() {
        story.tell("2026-11-02T09:00", released());
        story.tell("2026-11-16T09:59", signedByBoth());
        story.tell("2026-11-16T10:00", arrest("a"));

        assertThat(story.alerts("D06", "2026-12-01T00:00")).hasSize(1);
    }

    @Test
    void a_decision_at_the_very_instant_of_the_limit_is_in_time() {
        story.tell("2026-11-02T09:00", released());
        story.tell("2026-11-16T10:00", arrest("a"));
        story.tell("2026-11-17T10:00", signedByBoth());

        assertThat(story.alerts("D06", "2026-12-01T00:00")).isEmpty();
    }

    @Test
    void an_arrest_told_after_its_limit_fires_once_when_it_is_recorded_and_says_when_it_would_have() {
        story.tell("2026-11-02T09:00", released());
        story.tellLate("2026-11-10T10:00", "2026-11-16T15:00", arrest("a"));

        assertThat(story.alerts("D06", "2026-12-01T00:00")).singleElement().satisfies(alert -> {
            assertThat(alert.raisedAt()).isEqualTo(at("2026-11-16T15:00"));
            assertThat(alert.wouldHaveFiredAt()).isEqualTo(at("2026-11-11T10:00"));
        });
    }

    @Test
    void an_arrest_told_late_whose_answer_is_already_in_the_history_is_never_raised() {
        story.tell("2026-11-02T09:00", released());
        story.tell("2026-11-13T10:00", signedByBoth());
        story.tellLate("2026-11-10T10:00", "2026-11-16T15:00", arrest("a"));

        assertThat(story.alerts("D06", "2026-12-01T00:00")).isEmpty();
    }

    @Test
    void an_arrest_and_its_charge_are_one_cause() {
        story.tell("2026-11-02T09:00", released());
        story.tell("2026-11-16T10:00", arrest("a"));
        story.tell("2026-11-17T09:00", charge("a"));

        assertThat(story.alerts("D06", "2026-12-01T00:00")).hasSize(1);
    }

    @Test
    void an_arrest_told_after_its_charge_is_still_one_cause_with_it() {
        story.tell("2026-11-02T09:00", released());
        story.tell("2026-11-16T10:00", charge("a"));
        story.tellLate("2026-11-15T10:00", "2026-11-20T10:00", arrest("a"));

        assertThat(story.alerts("D06", "2026-12-01T00:00")).hasSize(1);
    }

    @Test
    void a_charge_after_the_decision_on_its_arrest_is_a_cause_of_its_own() {
        story.tell("2026-11-02T09:00", released());
        story.tell("2026-11-16T10:00", arrest("a"));
        story.tell("2026-11-18T09:00", signedByBoth());
        story.tell("2026-11-19T09:00", charge("a"));

        assertThat(story.alerts("D06", "2026-12-01T00:00"))
                .extracting(Alert::raisedAt)
                .containsExactly(at("2026-11-17T10:00"), at("2026-11-20T09:00"));
    }

    @Test
    void an_arrest_of_a_person_who_is_not_on_licence_raises_nothing() {
        story.tell("2026-11-02T09:00", new ReleasedV1(false, ReleasedTo.NONE, null));
        story.tell("2026-11-16T10:00", arrest("a"));

        assertThat(story.alerts("D06", "2026-12-01T00:00")).isEmpty();
    }

    @Test
    void after_a_return_to_custody_the_person_is_not_on_licence() {
        story.tell("2026-11-02T09:00", released());
        story.tell("2026-11-10T09:00", new ReturnedToCustodyV1(true));
        story.tell("2026-11-16T10:00", arrest("a"));

        assertThat(story.alerts("D06", "2026-12-01T00:00")).isEmpty();
    }

    @Test
    void on_the_last_day_of_the_licence_the_person_is_on_licence_and_the_day_after_is_not() {
        story.tell(
                "2020-01-01T09:00",
                new SentenceRecordedV1(
                        new SentenceId(Story.id("s")),
                        SentenceKind.DETERMINATE,
                        OffenceGroup.VIOLENCE,
                        true,
                        null,
                        LocalDate.of(2026, 11, 16)));
        story.tell("2026-11-02T09:00", released());
        var last = story.tell("2026-11-16T20:00", arrest("a"));
        story.tell("2026-11-17T10:00", arrest("b"));

        assertThat(story.alerts("D06", "2026-12-01T00:00"))
                .singleElement()
                .satisfies(alert -> assertThat(alert.because()).containsExactly(last));
    }
}
