package sightline.platform.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.contracts.cases.ConcernRaisedV1;
import sightline.platform.language.ConcernId;
import sightline.platform.language.EventId;
import sightline.platform.language.ExitObstacle;
import sightline.platform.language.Level;
import sightline.platform.language.Sign;
import sightline.platform.language.Urgency;

class CorrectingAFactTest {
    private static final String RAISED = "2026-11-20T09:00";
    private static final String LONG_AFTER = "2026-12-20T09:00";

    private final Story story = new Story();
    private EventId urgent;

    @BeforeEach
    void anUrgentConcern() {
        story.tell("2026-11-01T09:00", Story.opened(Level.TWO));
        urgent = story.tell(RAISED, concern(Urgency.URGENT));
    }

    @Test
    void what_was_corrected_in_time_raises_nothing() {
        story.correct(RAISED, "2026-11-20T09:05", urgent, concern(Urgency.ROUTINE));

        assertThat(story.alerts("D08", LONG_AFTER)).isEmpty();
    }

    @Test
    void an_alert_about_what_was_corrected_later_is_answered_by_the_correction() {
        Alert raised = story.alert("D08", LONG_AFTER).orElseThrow();
        EventId correction = story.correct(RAISED, "2026-12-19T09:00", urgent, concern(Urgency.ROUTINE));

        Evaluation after = story.on(LONG_AFTER);

        assertThat(after.find(raised.id())).isEmpty();
        assertThat(after.answered()).containsEntry(raised.id(), correction);
    }

    @Test
    void until_the_correction_is_recorded_the_rules_go_by_what_was_told() {
        story.correct(RAISED, "2026-12-19T09:00", urgent, concern(Urgency.ROUTINE));

        assertThat(story.alerts("D08", "2026-12-18T09:00")).hasSize(1);
    }

    @Test
    void only_the_correction_stands_against_an_exit() {
        EventId correction = story.correct(RAISED, "2026-11-20T09:05", urgent, concern(Urgency.URGENT));

        List<ExitObstacleFound> found = story.deregistering(LONG_AFTER);

        assertThat(found)
                .filteredOn(one -> one.kind() == ExitObstacle.CONCERN_UNANSWERED)
                .extracting(ExitObstacleFound::eventId)
                .containsExactly(correction);
    }

    private static ConcernRaisedV1 concern(Urgency urgency) {
        return new ConcernRaisedV1(new ConcernId(Story.id("concern")), Sign.MONEY, true, urgency);
    }
}
