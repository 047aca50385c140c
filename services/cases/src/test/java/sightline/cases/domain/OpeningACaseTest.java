package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.cases.domain.Fiction.PROBATION;
import static sightline.cases.domain.Fiction.jordanFictional;
import static sightline.cases.domain.Fiction.taken;
import static sightline.cases.domain.Fiction.told;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.CaseId;
import sightline.platform.language.Category;
import sightline.platform.language.Decision;
import sightline.platform.language.Level;
import sightline.platform.language.Place;

class OpeningACaseTest {
    private final CaseId id = new CaseId(UUID.randomUUID());

    @Test
    void the_lead_agency_is_on_the_case_from_the_first_moment() {
        Managed opened = taken(Case.open(id, jordanFictional(), AgencyKind.PROBATION, told()))
                .now();

        assertThat(opened.members().lead()).isEqualTo(PROBATION);
        assertThat(opened.members().at(Fiction.NOON, PROBATION))
                .get()
                .extracting(Membership::place)
                .isEqualTo(Place.LEAD);
    }

    @Test
    void a_level_or_category_that_is_not_yet_set_is_not_taken_for_none() {
        Managed opened = taken(Case.open(id, jordanFictional(), AgencyKind.PROBATION, told()))
                .now();

        assertThat(opened.standing().level()).isNull();
        assertThat(opened.standing().category()).isNull();
    }

    @Test
    void category_3_is_refused_at_level_1() {
        Opening opening = jordanFictional(Category.THREE, Level.ONE);

        assertThat(Case.open(id, opening, AgencyKind.PROBATION, told()))
                .isEqualTo(new Decision.Refused<>(new Obstacle.CategoryThreeAtLevelOne()));
    }

    @ParameterizedTest
    @EnumSource(names = {"TWO", "THREE"})
    void category_3_is_taken_at_level_2_or_3(Level level) {
        assertThat(taken(Case.open(id, jordanFictional(Category.THREE, level), AgencyKind.PROBATION, told()))
                        .now()
                        .standing()
                        .level())
                .isEqualTo(level);
    }

    @Test
    void a_case_opens_with_the_fact_that_explains_it() {
        assertThat(taken(Case.open(id, jordanFictional(), AgencyKind.PROBATION, told()))
                        .facts())
                .singleElement()
                .isInstanceOfSatisfying(
                        CaseFact.CaseOpened.class,
                        fact -> assertThat(fact.opening().leadAgency()).isEqualTo(PROBATION));
    }
}
