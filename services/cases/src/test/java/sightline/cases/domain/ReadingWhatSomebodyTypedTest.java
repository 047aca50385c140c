package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sightline.cases.domain.finding.Asked;
import sightline.cases.domain.finding.Born;

class ReadingWhatSomebodyTypedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate NINTH_OF_MARCH = LocalDate.of(1984, 3, 9);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9/3/1984",
                "09.03.84",
                "9 3 1984",
                "9-3-84",
                "1984-03-09",
                "1984/3/9",
                "09031984",
                "090384",
                "9 March 1984",
                "9th of March 1984",
                "9mar84",
                "March 9, 1984",
                "Mar 9th 84"
            })
    void a_birth_date_is_read_however_it_is_written(String written) {
        Asked asked = typed("Inkwood " + written);

        assertThat(asked.words()).containsExactly("inkwood");
        assertThat(asked.born().dates()).startsWith(NINTH_OF_MARCH);
    }

    @Test
    void day_and_month_may_have_been_changed_over() {
        assertThat(typed("9/3/1984").born().dates()).containsExactly(NINTH_OF_MARCH, LocalDate.of(1984, 9, 3));
        assertThat(typed("3/25/1984").born().dates()).containsExactly(LocalDate.of(1984, 3, 25));
    }

    @Test
    void a_two_digit_year_of_birth_is_one_that_has_been() {
        assertThat(typed("inkwood 84").born().years()).containsExactly(1984);
        assertThat(typed("inkwood '04").born().years()).containsExactly(2004);
        assertThat(typed("inkwood 1984").born().years()).containsExactly(1984);
    }

    @Test
    void a_month_is_a_first_name_too() {
        assertThat(typed("june 1984")).isEqualTo(new Asked(List.of("june"), Set.of(), born(1984)));
        assertThat(typed("May Inkwood 84")).isEqualTo(new Asked(List.of("may", "inkwood"), Set.of(), born(1984)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2004/0012345D", "20040012345d", "2004 / 0012345 D", "04/12345D", "04/0012345D", "04 12345d"})
    void a_pnc_is_read_with_or_without_spaces_slash_and_century(String written) {
        assertThat(typed(written).numbers()).contains("20040012345D");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X123456", " x 123456", "x123 456 "})
    void a_crn_is_read_with_or_without_spaces(String written) {
        assertThat(typed(written).numbers()).containsExactly("X123456");
    }

    @Test
    void a_name_is_compared_without_case_accents_apostrophes_and_hyphens() {
        assertThat(typed("  Zoë O’Inkwell-ŁUK ").words()).containsExactly("zoe", "oinkwell", "luk");
    }

    @Test
    void what_holds_neither_word_nor_number_finds_nobody() {
        assertThat(typed(" %_ ").isEmpty()).isTrue();
    }

    private static Asked typed(String text) {
        return Asked.typed(text, TODAY);
    }

    private static Born born(int year) {
        return new Born(List.of(), Set.of(year));
    }
}
