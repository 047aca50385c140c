package sightline.platform.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sightline.platform.language.AreaId;

class BoundingUsualLookingTest {
    private static final AreaId NORTHSHIRE = new AreaId("northshire");
    private static final AreaId SOUTHMOOR = new AreaId("southmoor");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    @ParameterizedTest
    @EnumSource
    void every_bound_is_shipped_with_its_source(Bound bound) {
        assertThat(Bounds.shipped().lines())
                .filteredOn(line -> line.bound() == bound)
                .singleElement()
                .satisfies(line -> assertThat(line.source()).isNotBlank());
        assertThat(Bounds.shipped().on(bound, NORTHSHIRE, DAY)).isPositive();
    }

    @Test
    void an_areas_own_bound_comes_before_everybodys_from_its_first_day_and_binds_no_other_area() {
        Bounds bounds = Bounds.read("""
                bound,area,from,value,source
                CASES_IN_AN_HOUR,*,2026-01-01,40,our own
                CASES_IN_AN_HOUR,northshire,2026-11-16,25,a fictional order, of the area
                """);

        assertThat(bounds.on(Bound.CASES_IN_AN_HOUR, NORTHSHIRE, DAY)).isEqualTo(25);
        assertThat(bounds.on(Bound.CASES_IN_AN_HOUR, NORTHSHIRE, DAY.minusDays(1)))
                .isEqualTo(40);
        assertThat(bounds.on(Bound.CASES_IN_AN_HOUR, SOUTHMOOR, DAY)).isEqualTo(40);
        assertThat(bounds.on(Bound.CASES_IN_AN_HOUR, null, DAY)).isEqualTo(40);
        assertThat(bounds.areas()).containsExactly(NORTHSHIRE);
        assertThat(bounds.lines().getLast().source()).isEqualTo("a fictional order, of the area");
    }

    @Test
    void a_bound_that_is_not_set_is_said_not_guessed() {
        Bounds none = Bounds.read("bound,area,from,value,source");

        assertThatThrownBy(() -> none.on(Bound.NIGHT_BEGINS, NORTHSHIRE, DAY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("NIGHT_BEGINS");
        assertThatThrownBy(() -> Bounds.read("bound,area,from,value,source\nNIGHT_ENDS,*"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("five columns");
    }
}
