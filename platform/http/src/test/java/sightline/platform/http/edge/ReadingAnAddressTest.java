package sightline.platform.http.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingAnAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/cases", "/cases?q=%C3%A9%20%0A", "/cases?q=100%25", "/cases/..%2f", "/%d7%90%e2%80%8f"})
    void a_percent_sign_encodes_a_byte_of_a_text(String uri) {
        assertThat(EncodedText.isReadable(uri)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases?q=%",
                "/cases?q=%2",
                "/cases?q=%zz",
                "/cases?q=%00",
                "/cases?q=%1b",
                "/%7f",
                "/%c0%ae%c0%ae/",
                "/%ed%a0%80",
                "/%ff"
            })
    void what_encodes_none_is_no_address(String uri) {
        assertThat(EncodedText.isReadable(uri)).isFalse();
    }
}
