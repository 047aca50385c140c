package sightline.platform.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.platform.rules.Story.acknowledged;
import static sightline.platform.rules.Story.at;
import static sightline.platform.rules.Story.concern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sightline.platform.contracts.premises.ResidentArrivedV1;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AlertRole;
import sightline.platform.language.PlacementId;
import sightline.platform.language.Sign;
import sightline.platform.language.Urgency;

/** D08. */
class AcknowledgingAConcernTest {
    private final Story story = new Story();

    @Test
    void an_urgent_concern_not_acknowledged_in_one_working_day_raises_an_alert_at_that_moment() {
        var raised = story.tell("2026-11-19T16:00", concern("c", Sign.WEAPON, Urgency.URGENT));

        assertThat(story.alerts("D08", "2026-11-20T15:59")).isEmpty();
        assertThat(story.alert("D08", "2026-11-20T16:00")).get().satisfies(alert -> {
            assertThat(alert.raisedAt()).isEqualTo(at("2026-11-20T16:00"));
            assertThat(alert.because()).containsExactly(raised);
            assertThat(alert.owner()).isEqualTo(AlertRole.PRACTITIONER);
            assertThat(alert.told()).containsExactly(AlertRole.SENIOR);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"MENTAL_HEALTH", "THOUGHTS_OF_HARM"})
    void such_a_sign_is_urgent_whatever_severity_was_given(Sign sign) {
        story.tell("2026-11-19T16:00", concern("c", sign, Urgency.ROUTINE));

        assertThat(story.alerts("D08", "2026-12-01T00:00")).hasSize(1);
    }

    @Test
    void a_routine_concern_raises_nothing() {
        story.tell("2026-11-19T16:00", concern("c", Sign.MONEY, Urgency.ROUTINE));

        assertThat(story.alerts("D08", "2026-12-01T00:00")).isEmpty();
    }

    @Test
    void the_health_contact_hears_of_mental_health_and_the_premises_while_the_person_lives_there() {
        story.tell(
                "2026-11-02T16:00", new ResidentArrivedV1(new PlacementId(Story.id("p")), new AgencyId("elm-house")));
        story.tell("2026-11-19T16:00", concern("c", Sign.MENTAL_HEALTH, Urgency.URGENT));

        assertThat(story.alert("D08", "2026-12-01T00:00").orElseThrow().told())
                .containsExactly(AlertRole.SENIOR, AlertRole.HEALTH_CONTACT, AlertRole.AP_MANAGER);
    }

    @Test
    void an_acknowledgement_in_time_means_no_alert() {
        story.tell("2026-11-19T16:00", concern("c", Sign.WEAPON, Urgency.URGENT));
        story.tell("2026-11-20T16:00", acknowledged("c"));

        assertThat(story.alerts("D08", "2026-12-01T00:00")).isEmpty();
    }

    @Test
    void the_acknowledgement_of_this_concern_clears_it_and_that_of_another_does_not() {
        story.tell("2026-11-19T16:00", concern("c", Sign.WEAPON, Urgency.URGENT));
        story.tell("2026-11-23T09:00", acknowledged("other"));
        var answer = story.tell("2026-11-23T10:00", acknowledged("c"));

        assertThat(story.alert("D08", "2026-12-01T00:00"))
                .get()
                .extracting(Alert::cleared)
                .isEqualTo(new Clearing(at("2026-11-23T10:00"), answer));
    }
}
