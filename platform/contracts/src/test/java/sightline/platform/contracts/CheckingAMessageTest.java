package sightline.platform.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CheckingAMessageTest {
    private static final MessageCheck CHECK = new MessageCheck();
    private static final Catalogue CATALOGUE = Catalogue.ofEverything();

    static List<EventType> everything() {
        return CATALOGUE.all();
    }

    @ParameterizedTest
    @MethodSource("everything")
    void an_example_has_no_problems(EventType type) {
        assertThat(CHECK.problems(CheckedIn.bytes(CheckedIn.example(type)))).isEmpty();
    }

    @Test
    void what_we_write_is_what_the_document_says() throws IOException {
        assertThat(CHECK.problems(EnvelopeJson.write(Facts.arrest()))).isEmpty();
        assertThat(CHECK.problems(EnvelopeJson.write(Facts.bare()))).isEmpty();
        assertThat(names(ContractJson.mapper().readTree(EnvelopeJson.write(Facts.arrest()))))
                .isEqualTo(names(CheckedIn.json(CheckedIn.asyncApi()).at("/components/schemas/Envelope/properties")));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void what_a_partner_is_shown_is_what_the_document_says_of_its_feed(EventType type) {
        Envelope event = EnvelopeJson.read(CheckedIn.bytes(CheckedIn.example(type)));
        byte[] shown = EnvelopeJson.writeForFeed(event, CATALOGUE.shownOnFeeds(type, event.data()));

        assertThat(CHECK.problemsOnFeed(entry(new String(shown, UTF_8)))).isEmpty();
        assertThat(CHECK.problemsOnFeed(entry(new String(CheckedIn.bytes(CheckedIn.example(type)), UTF_8))))
                .as("the whole event, on a feed")
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'data':{      | 'data':{'personName':'Nobody Atall',  | personName",
                "'actor':      | 'personname':'Nobody Atall','actor':  | personname",
                "'example-staff-1' | 'Nobody Atall'                    | /actor",
                "'example-staff-1' | 'nobody\\n'                       | /actor",
                "'northshire-police','offence | 'Nobody Atall','offence | /data/force",
                "'order-breach' | 'hit Nobody Atall'                   | /data/offenceGroup",
                "'name-and-birth' | null                               | /data/matchedBy",
                "'arrestId':'01998f3e-0000-7000-8000-0000000000aa', | ~~ | arrestId",
                "01998f3e-0000-7000-8000-0000000000aa | Nobody Atall   | /data/arrestId",
                "'sequence':3  | 'sequence':0                          | /sequence",
                "2025-09-28T03:05:00Z | last Sunday                    | /knownat",
                "events/01998f3e | events/Nobody%20Atall?x=           | /detailurl",
                "'offenceGiven': | 'offenceGiven':'Nobody Atall','offenceGiven': | each field said once",
                "arrest-recorded.v1 | arrest-recorded.v9               | no message of this type",
                "/services/cases | /services/Nobody                    | /source"
            })
    void a_message_with_something_wrong_in_it_is_noticed_without_repeating_it(String was, String is, String told) {
        String good = new String(EnvelopeJson.write(Facts.arrest()), UTF_8);
        String before = was.replace('\'', '"');
        assertThat(good).contains(before);

        List<String> problems =
                CHECK.problems(good.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(is.replace('\'', '"')))
                        .getBytes(UTF_8));

        assertThat(problems).anySatisfy(problem -> assertThat(problem).contains(told));
        assertThat(problems).noneSatisfy(problem -> assertThat(problem).contains("Atall"));
    }

    @Test
    void what_is_not_one_json_object_is_noticed() {
        assertThat(List.of("", "[]", "{", "null", "{} {}"))
                .allSatisfy(
                        text -> assertThat(CHECK.problems(text.getBytes(UTF_8))).isNotEmpty());
    }

    private static byte[] entry(String event) {
        return "{\"sequence\":1,\"event\":%s}".formatted(event).getBytes(UTF_8);
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
