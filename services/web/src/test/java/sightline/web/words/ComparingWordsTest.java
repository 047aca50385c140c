package sightline.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sightline.web.words.WordChanges.Piece;

class ComparingWordsTest {

    @Test
    void words_that_only_one_text_has_are_marked_in_it() {
        WordChanges changes = WordChanges.between("Weekly visits at home", "Two weekly visits at the office");

        assertThat(marked(changes.before())).isEqualTo("[Weekly ]visits at [home]");
        assertThat(marked(changes.after())).isEqualTo("[Two weekly ]visits at [the office]");
        assertThat(changes.removed()).isEqualTo(2);
        assertThat(changes.added()).isEqualTo(4);
    }

    @Test
    void the_same_words_are_unchanged_however_they_are_spaced() {
        assertThat(WordChanges.between("Weekly visits\nat home", "Weekly  visits at home")
                        .none())
                .isTrue();
    }

    @Test
    void the_pieces_of_a_text_are_the_text() {
        String text = " Curfew 7 to 7;\n\ntag worn.  ";

        assertThat(WordChanges.between(text, "Tag worn").before().stream()
                        .map(Piece::words)
                        .collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void a_text_that_is_new_is_all_added() {
        WordChanges changes = WordChanges.between("", "No contact");

        assertThat(changes.before()).isEmpty();
        assertThat(changes.added()).isEqualTo(2);
    }

    private static String marked(Iterable<Piece> pieces) {
        StringBuilder marked = new StringBuilder();
        pieces.forEach(piece -> marked.append(piece.changed() ? "[%s]".formatted(piece.words()) : piece.words()));
        return marked.toString();
    }
}
