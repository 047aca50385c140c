package sightline.platform.http.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.time.DayOfWeek;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingABodyTest {
    private final ObjectMapper json = strict();

    record Note(String text, DayOfWeek day) {}

    record OfATest(int depth, int textLength, int nameLength, int numberLength) implements Limits.Json {}

    private static ObjectMapper strict() {
        ObjectMapper json = new ObjectMapper();
        StrictJson.tighten(json, new OfATest(20, 250_000, 200, 40));
        return json;
    }

    @Test
    void words_of_any_language_in_lines_are_text() throws Exception {
        String words = "Seán said:\n\t\"نعم\" 🙂 – ‏א";

        Note read = json.readValue(json.writeValueAsString(Map.of("text", words)), Note.class);

        assertThat(read.text()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u001b[2J", "\\ud800", "\\udc00x", "\\u007f", "\\u0085"})
    void control_characters_and_halves_of_characters_are_no_text(String character) {
        assertThatThrownBy(() -> json.readValue("{\"text\": \"a" + character + "b\"}", Note.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageStartingWith("is a text without");
    }

    @Test
    void a_word_is_not_named_by_its_number() {
        assertThatThrownBy(() -> json.readValue("{\"day\": 1}", Note.class))
                .isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void a_field_is_said_once_and_nothing_comes_behind_the_end() {
        assertThatThrownBy(() -> json.readValue("{\"text\": \"a\", \"text\": \"b\"}", Note.class))
                .isInstanceOf(StreamReadException.class);
        assertThatThrownBy(() -> json.readValue("{\"text\": \"a\"} {}", Note.class))
                .isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void nothing_is_deeper_or_longer_than_the_limits() {
        assertThatThrownBy(() -> json.readTree("[".repeat(21))).isInstanceOf(StreamConstraintsException.class);
        assertThatThrownBy(() -> json.readTree("1".repeat(41))).isInstanceOf(StreamConstraintsException.class);
        assertThatThrownBy(() -> json.readTree("{\"" + "n".repeat(50_000) + "\": 1}"))
                .isInstanceOf(StreamConstraintsException.class);
        assertThatThrownBy(() -> json.readTree("\"" + "t".repeat(300_000) + "\""))
                .isInstanceOf(StreamConstraintsException.class);
        assertThatCode(() -> json.readTree("\"" + "t".repeat(200_000) + "\"")).doesNotThrowAnyException();
    }
}
