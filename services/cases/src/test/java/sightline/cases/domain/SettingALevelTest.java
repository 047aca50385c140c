package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.cases.domain.Fiction.managed;
import static sightline.cases.domain.Fiction.refusal;
import static sightline.cases.domain.Fiction.taken;
import static sightline.cases.domain.Fiction.told;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sightline.cases.domain.exit.ExitRefusal;
import sightline.cases.domain.exit.FoundObstacle;
import sightline.cases.domain.standing.LevelDecision;
import sightline.platform.language.ActionId;
import sightline.platform.language.Category;
import sightline.platform.language.ExitObstacle;
import sightline.platform.language.Level;

class SettingALevelTest {
    private static final FoundObstacle OPEN_ACTION = new FoundObstacle(
            ExitObstacle.ACTION_UNHANDLED,
            new ActionId(UUID.randomUUID()),
            null,
            "An action is open",
            "Say what becomes of it");

    @Test
    void a_decision_says_category_and_level_and_is_a_fact() {
        var change = taken(managed().setLevel(decision(Category.TWO, Level.TWO), List.of(), told()));

        assertThat(change.now().standing().level()).isEqualTo(Level.TWO);
        assertThat(change.now().standing().category()).isEqualTo(Category.TWO);
        assertThat(change.facts()).singleElement().isInstanceOf(CaseFact.LevelSet.class);
    }

    @Test
    void category_3_is_refused_at_level_1() {
        assertThat(refusal(managed(Category.THREE, Level.TWO)
                        .setLevel(decision(Category.THREE, Level.ONE), List.of(), told())))
                .isEqualTo(new Obstacle.CategoryThreeAtLevelOne());
    }

    @Test
    void a_first_level_lowers_none() {
        assertThat(managed().standing().isLoweredBy(Level.ONE)).isFalse();
    }

    @Test
    void a_level_is_not_lowered_while_something_stands_against_it_and_each_thing_is_named() {
        assertThat(refusal(managed(Category.TWO, Level.THREE)
                        .setLevel(decision(Category.TWO, Level.TWO), List.of(OPEN_ACTION), told())))
                .isEqualTo(new ExitRefusal.NotSafeYet(List.of(OPEN_ACTION)));
    }

    @Test
    void a_lowered_level_can_be_taken_back_to_what_it_was() {
        var told = told();
        Managed lowered = taken(
                        managed(Category.TWO, Level.THREE).setLevel(decision(Category.TWO, Level.TWO), List.of(), told))
                .now();

        var reopened = lowered.reopen(List.of(told.id(), told().id()), told());

        assertThat(reopened)
                .get()
                .extracting(change -> change.now().standing().level())
                .isEqualTo(Level.THREE);
    }

    @Test
    void what_was_decided_anew_after_a_lowering_is_not_taken_back() {
        var told = told();
        Managed lowered = taken(
                        managed(Category.TWO, Level.THREE).setLevel(decision(Category.TWO, Level.TWO), List.of(), told))
                .now();
        Managed raised = taken(lowered.setLevel(decision(Category.TWO, Level.THREE), List.of(), told()))
                .now();

        assertThat(raised.reopen(List.of(told.id()), told())).isEmpty();
    }

    private static LevelDecision decision(Category category, Level level) {
        return new LevelDecision(category, level, "A fictional rationale", null, List.of());
    }
}
