package sightline.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sightline.platform.contracts.Catalogue;

class SayingItInWordsTest {

    static Stream<String> everyFact() {
        return Catalogue.ofEverything().all().stream()
                .map(type -> type.contract().name());
    }

    @ParameterizedTest
    @MethodSource("everyFact")
    void every_fact_that_is_announced_has_a_name_people_use(String type) {
        assertThat(Words.find("fact." + type)).isPresent();
    }

    @Test
    void a_code_without_words_of_its_own_is_read_out() {
        assertThat(Words.of("no-contact")).isEqualTo("No contact");
        assertThat(Words.of("ra")).isEqualTo("Responsible authority");
    }

    @Test
    void moments_are_told_as_the_clock_on_the_wall_in_london_tells_them() {
        assertThat(Times.clock(Instant.parse("2026-07-06T08:30:00Z"))).isEqualTo("09:30");
        assertThat(Times.clock(Instant.parse("2026-11-23T08:30:00Z"))).isEqualTo("08:30");
        assertThat(Times.dayOf(Instant.parse("2026-07-06T23:30:00Z"))).isEqualTo(LocalDate.of(2026, 7, 7));
    }

    @Test
    void which_part_was_opened_is_told_in_words_and_one_without_words_as_it_is() {
        assertThat(Words.ofPart("GET /cases/{id}/history")).isEqualTo("The timeline");
        assertThat(Words.ofPart("case.opened")).isEqualTo("Case opened");
        assertThat(Words.ofPart("GET /something/{new}")).isEqualTo("GET /something/{new}");
        assertThat(InWords.partsInWords(List.of("GET /history/{caseId}", "GET /cases/{id}/history", "GET /cases/{id}")))
                .containsExactly("The case", "The timeline");
    }

    @Test
    void a_role_is_told_as_people_call_it_however_its_token_writes_it() {
        assertThat(InWords.rolesInWords(List.of("MAPPA_COORDINATOR", "CHAIR"))).isEqualTo("MAPPA co-ordinator, Chair");
    }
}
