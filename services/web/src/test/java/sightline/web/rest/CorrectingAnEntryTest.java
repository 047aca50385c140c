package sightline.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sightline.platform.language.RecallStage;
import sightline.web.forms.Verb;
import sightline.web.services.Fact;

class CorrectingAnEntryTest {
    private static final String THING = UUID.randomUUID().toString();

    @Test
    void an_answer_to_a_concern_is_corrected_by_the_form_it_was_given_with() {
        Fact answer = told("case.concern-acknowledged", Map.of("concernId", THING));

        assertThat(Correctable.of(answer)).contains(new Correctable.Way("concerns", THING, "acknowledge"));
        assertThat(form(answer).path()).isEqualTo("/concerns/%s/acknowledge".formatted(THING));
    }

    @Test
    void how_far_a_share_came_is_corrected_by_the_form_it_was_told_with() {
        Fact receipt = told("case.share-acknowledged", Map.of("shareId", THING, "how", "read"));

        assertThat(form(receipt).path()).isEqualTo("/shares/%s/acknowledge".formatted(THING));
    }

    @ParameterizedTest
    @EnumSource(value = RecallStage.class, mode = EnumSource.Mode.EXCLUDE, names = "DECIDED")
    void a_stage_of_a_recall_is_corrected_by_the_form_of_that_stage(RecallStage stage) {
        String word = stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Fact told = told("case.recall-stage", Map.of("decisionId", THING, "stage", word));

        assertThat(Correctable.is(told)).isTrue();
        assertThat(form(told).path()).isEqualTo("/recalls/%s/record-stage".formatted(THING));
    }

    @Test
    void a_stage_that_names_no_recall_is_not_corrected() {
        assertThat(Correctable.is(told("case.recall-stage", Map.of("stage", "sent"))))
                .isFalse();
    }

    @Test
    void what_was_done_and_not_told_is_not_corrected() {
        assertThat(Correctable.is(told("case.agency-joined", Map.of()))).isFalse();
    }

    private static Verb form(Fact fact) {
        Correctable.Way way = Correctable.of(fact).orElseThrow();
        return ThingForms.of(way.things(), UUID.fromString(way.thing()), way.verb(), List.of());
    }

    private static Fact told(String type, Map<String, String> data) {
        ObjectNode announced = JsonNodeFactory.instance.objectNode();
        data.forEach(announced::put);
        Instant at = Instant.parse("2026-11-20T21:40:00Z");
        return new Fact(
                UUID.randomUUID().toString(),
                1,
                type,
                at,
                null,
                null,
                at,
                "northshire-probation",
                announced,
                Map.of(),
                null,
                null,
                false);
    }
}
