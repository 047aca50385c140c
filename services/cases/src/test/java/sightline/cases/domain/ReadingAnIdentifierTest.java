package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sightline.cases.domain.identity.Identifier;

class ReadingAnIdentifierTest {

    @ParameterizedTest
    @ValueSource(strings = {"2004/0012345D", "2004/0012345d", "20040012345D", " 2004 / 0012345 D "})
    void a_pnc_id_is_one_id_however_it_is_written(String written) {
        assertThat(Identifier.Pnc.of(written)).isEqualTo(new Identifier.Pnc("2004/0012345D"));
    }

    @Test
    void a_mistyped_pnc_id_is_refused_without_repeating_it() {
        assertThatThrownBy(() -> Identifier.Pnc.of("2004/0012354D"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one of them was mistyped")
                .hasMessageNotContaining("0012354");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X12345", "123456", "X1234567", "XX12345"})
    void what_is_no_crn_is_refused_with_an_example(String written) {
        assertThatThrownBy(() -> Identifier.Crn.of(written)).hasMessageEndingWith("like X123456");
    }

    @Test
    void a_nomis_number_is_read_in_either_case() {
        assertThat(Identifier.Nomis.of("a1234bc")).isEqualTo(new Identifier.Nomis("A1234BC"));
    }
}
