package sightline.platform.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sightline.platform.language.ArrestId;

class DescribingEventsTest {

    static List<EventType> everything() {
        return Catalogue.ofEverything().all();
    }

    @ParameterizedTest
    @MethodSource("everything")
    void the_schema_in_the_repository_is_the_one_drawn_from_the_record(EventType type) {
        CheckedIn.same(CheckedIn.schema(type), DataSchema.of(type));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void every_property_says_how_closely_it_is_held_and_what_it_is(EventType type) {
        var properties = DataSchema.of(type).path("properties").properties();

        assertThat(properties).isNotEmpty().allSatisfy(property -> {
            assertThat(property.getValue().path("x-label").asText()).matches("P[0-5]");
            assertThat(property.getValue().path("description").asText()).isNotBlank();
        });
    }

    /** What a field without a label looks like. */
    @Contract(name = "case.unlabelled", major = 1, by = "cases", audience = Audience.SEALED)
    record UnlabelledV1(ArrestId arrestId) {}

    @Test
    void a_field_without_a_label_does_not_build() {
        assertThatThrownBy(() -> new Catalogue(List.of(UnlabelledV1.class)))
                .hasMessage("UnlabelledV1.arrestId has no label: say with @Labelled how closely it is held");
    }

    @ParameterizedTest
    @MethodSource("everything")
    void no_string_on_the_bus_can_carry_free_text(EventType type) {
        assertThat(FreeText.in(DataSchema.of(type))).isEmpty();
    }

    /** What text on the bus would look like: as it comes, in a list, and inside something. */
    @Contract(name = "case.chatty", major = 1, by = "cases", audience = Audience.SEALED)
    record ChattyV1(
            @Labelled(Label.P2) String summary,
            @Labelled(Label.P2) List<String> notes,
            @Labelled(Label.P2) Inside inside) {
        record Inside(@Labelled(Label.P2) String text) {}
    }

    @Test
    void free_text_is_found_wherever_it_hides() {
        assertThat(FreeText.in(DataSchema.of(EventType.of(ChattyV1.class))))
                .containsExactlyInAnyOrder("/summary", "/notes/items", "/inside/text");
    }

    @ParameterizedTest
    @MethodSource("everything")
    void every_contract_names_its_audience(EventType type) {
        assertThat(DataSchema.of(type).path("x-audience").asText()).matches("[a-z]+(-[a-z]+)*");
    }

    @ParameterizedTest
    @MethodSource("everything")
    void a_record_is_named_as_its_event_is(EventType type) {
        assertThat(type.record().getSimpleName()).isIn(namesFor(type.contract()));
    }

    @Test
    void a_record_named_otherwise_would_be_noticed() {
        assertThat(namesFor(EventType.of(ChattyV1.class).contract()))
                .containsExactly("ChattyV1", "CaseChattyV1")
                .doesNotContain("ChattyV2");
    }

    @Test
    void every_contract_in_this_module_is_in_the_catalogue() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<String> contracts = sources.filter(file -> file.toString().matches(".*V[0-9]+[.]java"))
                    .map(file -> String.valueOf(file.getFileName()).replace(".java", ""))
                    .toList();
            assertThat(everything())
                    .extracting(type -> type.record().getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(contracts);
        }
    }

    @Test
    void a_record_that_is_no_contract_is_not_announced() {
        assertThatThrownBy(() -> Catalogue.ofEverything().toData(new ArrestId(UUID.randomUUID())))
                .hasMessage("ArrestId is not in the catalogue");
        assertThatThrownBy(() -> EventType.of(ArrestId.class)).hasMessageContaining("has no @Contract");
    }

    /** {@code ArrestRecordedV1} or, where that would be too little to say, {@code CaseOpenedV1}. */
    private static List<String> namesFor(Contract contract) {
        String whole = contract.name();
        return Stream.of(whole.substring(whole.indexOf('.') + 1), whole)
                .map(name -> Arrays.stream(name.split("[.-]"))
                                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                                .collect(Collectors.joining())
                        + "V"
                        + contract.major())
                .toList();
    }
}
