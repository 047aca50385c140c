package sightline.platform.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShowingAnExampleTest {

    static List<EventType> everything() {
        return Catalogue.ofEverything().all();
    }

    @ParameterizedTest
    @MethodSource("everything")
    void every_event_has_an_example_that_keeps_its_schema(EventType type) {
        JsonNode example = CheckedIn.json(CheckedIn.example(type));

        assertThat(example.path("type").asText()).isEqualTo(type.type());
        assertThat(example.path("source").asText())
                .isEqualTo("/services/" + type.contract().by());
        assertThat(SchemaCheck.of(DataSchema.of(type)).problems(example.path("data")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everything")
    void an_example_with_a_name_in_it_does_not_keep_the_schema(EventType type) {
        ObjectNode data = CheckedIn.json(CheckedIn.example(type)).path("data").deepCopy();
        data.put("personName", "Nobody Atall");

        assertThat(SchemaCheck.of(DataSchema.of(type)).problems(data))
                .singleElement()
                .asString()
                .contains("personName")
                .doesNotContain("Nobody");
    }

    @ParameterizedTest
    @MethodSource("everything")
    void an_example_comes_back_from_its_record_as_it_was(EventType type) {
        JsonNode example = CheckedIn.json(CheckedIn.example(type));
        Envelope event = EnvelopeJson.read(CheckedIn.bytes(CheckedIn.example(type)));
        Record record = Catalogue.ofEverything().read(event).orElseThrow();

        assertThat(record).isInstanceOf(type.record());
        assertThat(Catalogue.ofEverything().toData(record)).isEqualTo(example.path("data"));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void an_example_fills_every_field_so_that_nothing_is_shown_untried(EventType type) {
        JsonNode data = CheckedIn.json(CheckedIn.example(type)).path("data");

        assertThat(type.shape().fields())
                .allSatisfy(field ->
                        assertThat(data.has(field.name())).as(field.name()).isTrue());
    }
}
