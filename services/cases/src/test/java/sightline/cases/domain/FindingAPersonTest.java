package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sightline.cases.domain.finding.Asked;
import sightline.cases.domain.finding.Found;
import sightline.cases.domain.finding.Likely;
import sightline.cases.domain.identity.Identifier;
import sightline.platform.language.CaseId;

class FindingAPersonTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate BORN = LocalDate.of(1984, 3, 9);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    robin inkwood             | Name
                    inkwood                   | Surname
                    robin                     | First name
                    inkw                      | Part of the name
                    inkwood robin             | First and last name the other way round
                    robin inkwod              | Spelt like Inkwood
                    rboin inkwodo             | Spelt like Robin Inkwood
                    inkwood 84                | Surname and born 1984
                    inkwood 9/3/84            | Surname and born 9 March 1984
                    inkwood 3/9/84            | Surname and born 9 March 1984, day and month changed over
                    inkwood 8/3/84            | Surname and born 9 March 1984, one digit away
                    9 march 1984              | Born 9 March 1984
                    """)
    void a_result_says_why_it_was_found(String typed, String why) {
        assertThat(found(typed, person("robin inkwood"))).extracting(Found::why).containsExactly(why);
    }

    @Test
    void a_name_that_sounds_alike_says_so() {
        assertThat(found("inquoode", person("robin inkwood", "inquoode")))
                .extracting(Found::why)
                .containsExactly("Sounds like Inkwood");
    }

    @Test
    void who_goes_by_another_name_is_found_by_it_and_the_result_says_which_it_is() {
        Likely known = new Likely(
                new CaseId(UUID.randomUUID()),
                List.of(words("robin inkwood"), words("bobby tables"), words("robin vane")),
                BORN,
                Set.of(),
                Set.of());

        assertThat(found("bobby tabels", known))
                .extracting(Found::why)
                .containsExactly("Spelt like Tables (also known as Bobby Tables)");
        assertThat(found("robin 84", known)).extracting(Found::why).containsExactly("First name and born 1984");
        assertThat(found("bobby inkwood vane", known)).isEmpty();
    }

    @Test
    void a_number_is_named_and_nothing_else_matters() {
        Likely numbered = new Likely(
                new CaseId(UUID.randomUUID()),
                List.of(List.of("anybody")),
                BORN,
                Set.of(),
                Set.of(Identifier.Kind.CRN));

        assertThat(found("x123456", numbered)).extracting(Found::why).containsExactly("CRN");
    }

    @ParameterizedTest
    @CsvSource({
        "inkwood 85",
        "robin thistledown",
        "inkwood 1/1/1970",
        "zzz",
    })
    void who_does_not_fit_is_not_found(String typed) {
        assertThat(found(typed, person("robin inkwood"))).isEmpty();
    }

    @Test
    void the_best_comes_first_and_who_fits_much_worse_does_not_come_at_all() {
        Likely same = person("robin inkwood");
        Likely near = person("robyn inkwood");
        Likely farther = person("rowan inkwoad");
        Likely far = person("rollo inkwood");

        assertThat(found("robin inkwood", far, farther, near, same))
                .extracting(Found::id)
                .startsWith(same.id(), near.id())
                .doesNotContain(farther.id());
    }

    private static List<Found> found(String typed, Likely... among) {
        return Found.ranked(Asked.typed(typed, TODAY), List.of(among));
    }

    private static Likely person(String name, String... sounding) {
        return new Likely(new CaseId(UUID.randomUUID()), List.of(words(name)), BORN, Set.of(sounding), Set.of());
    }

    private static List<String> words(String name) {
        return Arrays.asList(name.split(" "));
    }
}
