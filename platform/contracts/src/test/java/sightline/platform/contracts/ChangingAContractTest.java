package sightline.platform.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChangingAContractTest {
    private static final String RELEASED = """
            {"type": "object", "x-audience": "sealed", "additionalProperties": false, "required": ["kind", "on"],
             "properties": {
              "kind": {"type": "string", "enum": ["one", "two"], "x-label": "P2", "x-on-feeds": true},
              "on": {"type": "string", "format": "date", "x-label": "P0", "x-on-feeds": false},
              "who": {"type": "string", "pattern": "^[a-z]+$", "x-label": "P3", "x-on-feeds": false},
              "parts": {"type": "array", "x-label": "P2", "x-on-feeds": false,
               "items": {"type": "object", "required": ["n"], "properties": {"n": {"type": "integer", "x-label": "P2"}}}}
             }}""";

    static List<EventType> everything() {
        return Catalogue.ofEverything().all();
    }

    @ParameterizedTest
    @MethodSource("everything")
    void todays_schema_keeps_the_promises_of_every_released_revision(EventType type) {
        List<CheckedIn.Released> revisions = CheckedIn.released(type);

        assertThat(revisions).as("released revisions of %s", type.shortType()).isNotEmpty();
        assertThat(revisions).allSatisfy(revision -> assertThat(
                        Compatibility.between(CheckedIn.json(revision.schema()), DataSchema.of(type)))
                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("everything")
    void today_every_golden_event_is_still_read(EventType type) {
        assertThat(CheckedIn.released(type)).allSatisfy(revision -> {
            Envelope event = EnvelopeJson.read(CheckedIn.bytes(revision.golden()));
            assertThat(event.type()).isEqualTo(type.type());
            assertThat(Catalogue.ofEverything().read(event)).get().isInstanceOf(type.record());
            assertThat(SchemaCheck.of(CheckedIn.json(revision.schema())).problems(event.data()))
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("everything")
    void an_older_reader_understands_what_is_written_today_but_for_fields_it_never_knew(EventType type) {
        JsonNode written = CheckedIn.json(CheckedIn.example(type)).path("data");

        assertThat(CheckedIn.released(type)).allSatisfy(revision -> {
            JsonNode older = CheckedIn.json(revision.schema());
            ObjectNode known = written.deepCopy();
            known.retain(older.path("properties").properties().stream()
                    .map(property -> property.getKey())
                    .toList());
            assertThat(SchemaCheck.of(older).problems(known)).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "PROPERTY_GONE          | /who      | 'who': {'type': 'string', 'pattern': '^[a-z]+$', 'x-label': 'P3', 'x-on-feeds': false} | 'whom': {'type': 'string', 'pattern': '^[a-z]+$', 'x-label': 'P3', 'x-on-feeds': false}",
                "REQUIRED_ADDED         | /why      | 'required': ['kind', 'on'] | 'required': ['kind', 'on', 'why']",
                "OPTIONAL_MADE_REQUIRED | /who      | 'required': ['kind', 'on'] | 'required': ['kind', 'on', 'who']",
                "REQUIRED_MADE_OPTIONAL | /on       | 'required': ['kind', 'on'] | 'required': ['kind']",
                "TYPE_CHANGED           | /parts/items/n | 'type': 'integer'     | 'type': 'string'",
                "ENUM_NARROWED          | /kind     | 'enum': ['one', 'two']     | 'enum': ['one']",
                "ENUM_NARROWED          | /who      | 'pattern': '^[a-z]+$'      | 'pattern': '^[a-z]+$', 'enum': ['a']",
                "ENUM_WIDENED           | /kind     | 'enum': ['one', 'two']     | 'enum': ['one', 'two', 'three']",
                "BOUND_CHANGED          | /who#pattern | '^[a-z]+$'              | '^[a-f]+$'",
                "BOUND_CHANGED          | /on#format | 'format': 'date'          | 'format': 'date-time'",
                "BOUND_CHANGED          | /who#maxLength | 'pattern': '^[a-z]+$' | 'pattern': '^[a-z]+$', 'maxLength': 9",
                "BOUND_CHANGED          | #additionalProperties | 'additionalProperties': false | 'additionalProperties': true",
                "LABEL_LOWERED          | /who      | 'P3'                       | 'P1'",
                "FEED_TAKEN_AWAY        | /kind     | 'x-on-feeds': true         | 'x-on-feeds': false",
                "AUDIENCE_CHANGED       | /         | 'sealed'                   | 'everyone-on-the-case'"
            })
    void a_change_that_breaks_a_promise_is_refused(Compatibility.Rule rule, String at, String before, String after)
            throws JsonProcessingException {
        String was = before.replace('\'', '"');
        assertThat(RELEASED).contains(was);

        List<Compatibility.Breach> breaches =
                Compatibility.between(json(RELEASED), json(RELEASED.replace(was, after.replace('\'', '"'))));

        assertThat(breaches).containsExactly(new Compatibility.Breach(rule, at));
        assertThat(breaches.getFirst().toString()).contains(at).contains("a new major version can");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'parts': | 'also': {'type': 'boolean', 'x-label': 'P2', 'x-on-feeds': false}, 'parts':",
                "'P3'     | 'P4'"
            })
    void a_new_optional_field_and_a_closer_label_are_taken(String before, String after) throws JsonProcessingException {
        String was = before.replace('\'', '"');

        assertThat(Compatibility.between(json(RELEASED), json(RELEASED.replace(was, after.replace('\'', '"')))))
                .isEmpty();
    }

    @Test
    void every_rule_is_proven_to_refuse_something() throws NoSuchMethodException {
        CsvSource proofs = ChangingAContractTest.class
                .getDeclaredMethod(
                        "a_change_that_breaks_a_promise_is_refused",
                        Compatibility.Rule.class,
                        String.class,
                        String.class,
                        String.class)
                .getAnnotation(CsvSource.class);

        assertThat(List.of(Compatibility.Rule.values()))
                .allSatisfy(rule -> assertThat(proofs.value()).anyMatch(proof -> proof.startsWith(rule.name())));
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return ContractJson.mapper().readTree(text);
    }
}
