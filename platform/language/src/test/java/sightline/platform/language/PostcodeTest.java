package sightline.platform.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {
    private static final Postcode FICTIONAL = new Postcode("ZZ1 1AA");

    @ParameterizedTest
    @ValueSource(strings = {"ZZ1 1AA", "zz1 1aa", "Zz11aA", "  zz1  1AA\n", "ZZ1\u00a01AA"})
    void a_postcode_is_read_however_it_is_typed_and_written_in_one_way(String typed) {
        assertThat(Postcode.of(typed)).isEqualTo(FICTIONAL).hasToString("ZZ1 1AA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Z1 1AA", "Z11 1AA", "Z1Z 1AA", "ZZ1 1AA", "ZZ11 1AA", "ZZ1Z 1AA"})
    void its_first_half_has_two_to_four_characters_and_its_second_three(String written) {
        assertThat(Postcode.of(written.replace(" ", ""))).isEqualTo(new Postcode(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ZZ1",
                "ZZ1 1A",
                "ZZZ1 1AA",
                "ZZ1 1AAA",
                "1ZZ 1AA",
                "ZZ1-1AA",
                "Z\u01311 1AA",
                "ZZ1 1AA, ZZ2 2BB"
            })
    void what_is_no_postcode_is_refused_with_an_example_and_not_repeated(String typed) {
        assertThatThrownBy(() -> Postcode.of(typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("is a postcode like AB1 2CD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz1 1aa", "ZZ11AA", "ZZ1  1AA", "ZZ1 1AA "})
    void only_as_it_is_written_is_it_made_without_reading(String typed) {
        assertThatThrownBy(() -> new Postcode(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_postcode_of_an_address_is_found_wherever_it_stands_in_it() {
        assertThat(Postcode.in("12 Made Up Street, Fictionton zz1 1aa")).containsExactly(FICTIONAL);
        assertThat(Postcode.in("(ZZ11AA) 12 Made Up Street")).containsExactly(FICTIONAL);
        assertThat(Postcode.in("12 Made Up Street\nFictionton\nZZ1 1AA.\n")).containsExactly(FICTIONAL);
    }

    @Test
    void several_are_found_once_each_in_their_order() {
        assertThat(Postcode.in("ZZ2 2BB until May, then zz1 1aa; before it zz22bb"))
                .containsExactly(new Postcode("ZZ2 2BB"), FICTIONAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "No fixed abode", "12 Made Up Street", "XZZ1 1AA", "ZZ1 1AAA", "ZZ1 1A A", "CRN X900001"})
    void words_without_a_postcode_have_none(String text) {
        assertThat(Postcode.in(text)).isEmpty();
    }

    @Test
    void what_was_found_is_changed_by_nobody() {
        assertThatThrownBy(() -> Postcode.in("ZZ1 1AA").clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
