package sightline.platform.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PublishingTheDocumentTest {
    private static final ObjectNode DRAWN =
            AsyncApiDocument.of(Catalogue.ofEverything().all());
    private static final SchemaCheck OFFICIAL =
            SchemaCheck.of(CheckedIn.json(Path.of("src/test/resources/asyncapi/asyncapi-3.0.0.schema.json")));

    @Test
    void the_document_in_the_repository_is_the_one_drawn_from_the_catalogue() {
        CheckedIn.same(CheckedIn.asyncApi(), DRAWN);
    }

    @Test
    void the_document_keeps_the_official_asyncapi_schema() {
        assertThat(OFFICIAL.problems(DRAWN)).isEmpty();
    }

    @Test
    void a_document_that_does_not_is_noticed() {
        ObjectNode broken = DRAWN.deepCopy();
        broken.withObject("/operations/announce").put("action", "shout");
        broken.withObject("/info").remove("version");

        assertThat(OFFICIAL.problems(broken)).isNotEmpty();
    }

    @Test
    void every_type_has_a_message_on_the_bus_and_an_entry_on_the_feed() {
        assertThat(Catalogue.ofEverything().all()).allSatisfy(type -> {
            assertThat(DRAWN.at("/channels/events/messages").has(type.shortType()))
                    .isTrue();
            assertThat(DRAWN.at("/channels/feed/messages").has("entry." + type.shortType()))
                    .isTrue();
        });
    }

    @Test
    void no_string_of_any_schema_in_it_can_carry_free_text() {
        ObjectNode envelope = DRAWN.at("/components/schemas/Envelope").deepCopy();
        // The data of each type is looked at by itself.
        envelope.withObject("/properties").remove("data");

        assertThat(FreeText.in(envelope)).isEmpty();
    }

    @Test
    void every_reference_leads_somewhere() {
        assertThat(DRAWN.findValuesAsText("$ref")).isNotEmpty().allSatisfy(reference -> assertThat(
                        DRAWN.at(reference.substring(1)).isObject())
                .as(reference)
                .isTrue());
    }
}
