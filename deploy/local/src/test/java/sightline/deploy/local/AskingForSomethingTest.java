package sightline.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AskingForSomethingTest {

    @Test
    void options_and_words_are_told_apart() {
        Arguments arguments = Arguments.of("logs", List.of("cases", "-f"), Set.of("-f"), 1);

        assertThat(arguments.has("-f")).isTrue();
        assertThat(arguments.words()).containsExactly("cases");
    }

    @Test
    void an_unknown_option_is_answered_with_those_there_are() {
        assertThatThrownBy(() -> Arguments.of("up", List.of("--detached"), Up.OPTIONS, 0))
                .isInstanceOf(Sentence.class)
                .hasMessage(
                        "up has no option --detached; it has --detach, --empty, --fresh, --tls. ./sightline help shows what there is.");
    }

    @Test
    void a_word_too_many_is_named() {
        assertThatThrownBy(() -> Arguments.of("down", List.of("cases"), Set.of(), 0))
                .isInstanceOf(Sentence.class)
                .hasMessageContaining("down does not know what to do with \"cases\"");
    }
}
