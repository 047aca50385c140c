package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sightline.cases.domain.disclosure.Disclosure;
import sightline.cases.domain.supervision.Assessment;
import sightline.cases.domain.supervision.Rosh;
import sightline.platform.language.AssessmentId;
import sightline.platform.language.AssessmentTool;
import sightline.platform.language.Category;
import sightline.platform.language.HarmLevel;
import sightline.platform.language.Level;

class PresumingToDiscloseTest {

    @Test
    void for_category_1_there_is_a_presumption_to_tell_while_nobody_has_assessed_the_risk_to_children() {
        assertThat(Disclosure.isPresumed(Fiction.managed(Category.ONE, Level.TWO)))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = HarmLevel.class,
            names = {"MEDIUM", "HIGH", "VERY_HIGH"})
    void and_while_the_risk_to_children_is_more_than_low(HarmLevel children) {
        assertThat(Disclosure.isPresumed(assessed(Category.ONE, children))).isTrue();
    }

    @Test
    void but_not_where_it_was_assessed_as_low() {
        assertThat(Disclosure.isPresumed(assessed(Category.ONE, HarmLevel.LOW))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Category.class,
            names = {"TWO", "THREE", "FOUR"})
    void nor_for_another_category(Category category) {
        assertThat(Disclosure.isPresumed(assessed(category, HarmLevel.VERY_HIGH)))
                .isFalse();
    }

    @Test
    void nor_while_no_category_is_decided() {
        assertThat(Disclosure.isPresumed(Fiction.managed())).isFalse();
    }

    private static Managed assessed(Category category, HarmLevel children) {
        Assessment assessment = new Assessment(
                new AssessmentId(UUID.randomUUID()),
                AssessmentTool.OASYS,
                new Rosh(children, HarmLevel.LOW, HarmLevel.LOW, HarmLevel.LOW, HarmLevel.LOW),
                List.of(),
                List.of(),
                List.of(),
                true);
        return Fiction.managed(category, Level.TWO)
                .assess(assessment, Fiction.told())
                .now();
    }
}
