package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.cases.domain.Fiction.managed;
import static sightline.cases.domain.Fiction.refusal;
import static sightline.cases.domain.Fiction.taken;
import static sightline.cases.domain.Fiction.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import sightline.cases.domain.exit.Closing;
import sightline.cases.domain.exit.ExitRefusal;
import sightline.cases.domain.exit.FoundObstacle;
import sightline.platform.language.Category;
import sightline.platform.language.ClosingReason;
import sightline.platform.language.ExitFrom;
import sightline.platform.language.ExitObstacle;
import sightline.platform.language.Level;
import sightline.platform.language.Told;
import sightline.platform.standards.RetentionClass;

class ClosingTest {
    private static final FoundObstacle AN_ARREST = new FoundObstacle(
            ExitObstacle.ARREST_UNANSWERED, null, null, "An arrest has no decision", "Decide whether to recall");

    private final Told closing = told();

    @Test
    void whose_licence_ended_at_level_1_is_managed_no_more() {
        Case.Left left = closed(managed(Category.TWO, Level.ONE), ClosingReason.LICENCE_ENDED);

        assertThat(left.exit().from()).isEqualTo(ExitFrom.MAPPA);
        assertThat(left.knownTo(Fiction.NOON)).containsExactly(Fiction.PROBATION);
        assertThat(left.keeping().as()).isEqualTo(RetentionClass.MANAGED_PERSON);
    }

    @Test
    void who_was_opened_in_error_is_kept_as_somebody_never_managed() {
        Case.Left left = closed(managed(Category.ONE, Level.ONE), ClosingReason.OPENED_IN_ERROR);

        assertThat(left.keeping().as()).isEqualTo(RetentionClass.NEVER_MANAGED);
    }

    @Test
    void who_is_managed_at_level_2_or_3_leaves_by_a_decision_on_risk() {
        assertThat(refused(managed(Category.TWO, Level.TWO), ClosingReason.LICENCE_ENDED))
                .isEqualTo(new ExitRefusal.LeavesByDecision());
        assertThat(refused(managed(Category.FOUR, Level.THREE), ClosingReason.OPENED_IN_ERROR))
                .isEqualTo(new ExitRefusal.LeavesByDecision());
    }

    @Test
    void category_3_ends_by_a_decision_only_unless_it_was_an_error() {
        Managed dangerous = managed(Category.THREE, null);

        assertThat(refused(dangerous, ClosingReason.ORDER_ENDED)).isEqualTo(new ExitRefusal.LeavesByDecision());
        assertThat(closed(dangerous, ClosingReason.OPENED_IN_ERROR)).isNotNull();
    }

    @Test
    void nobody_is_closed_against_what_stands_against_an_exit() {
        assertThat(refusal(managed(Category.ONE, Level.ONE)
                        .close(because(ClosingReason.NOTIFICATION_ENDED), List.of(AN_ARREST), closing)))
                .isEqualTo(new ExitRefusal.NotSafeYet(List.of(AN_ARREST)));
    }

    @Test
    void a_fact_that_came_late_takes_it_back_like_an_exit() {
        Case.Left left = closed(managed(Category.TWO, Level.ONE), ClosingReason.ORDER_ENDED);

        assertThat(left.reopen(List.of(closing.id(), told().id()), told()))
                .get()
                .satisfies(change -> assertThat(change.now().standing().level()).isEqualTo(Level.ONE));
    }

    private Case.Left closed(Managed managed, ClosingReason reason) {
        return (Case.Left)
                taken(managed.close(because(reason), List.of(), closing)).now();
    }

    private Object refused(Managed managed, ClosingReason reason) {
        return refusal(managed.close(because(reason), List.of(), closing));
    }

    private static Closing because(ClosingReason reason) {
        return new Closing(reason, "A fictional explanation", List.of());
    }
}
