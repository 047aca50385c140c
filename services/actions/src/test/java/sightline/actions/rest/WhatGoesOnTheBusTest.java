package sightline.actions.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import sightline.actions.InNorthshire;
import sightline.actions.Northshire;
import sightline.platform.contracts.Envelope;
import sightline.platform.contracts.EnvelopeJson;
import sightline.platform.contracts.MessageCheck;
import sightline.platform.language.CaseId;
import sightline.platform.testkit.WholeTopic;

@QuarkusTest
class WhatGoesOnTheBusTest extends InNorthshire {
    @Test
    void every_fact_of_an_action_is_what_its_contract_says_in_order_and_carries_no_free_text() {
        CaseId about = live();

        List<ConsumerRecord<String, byte[]>> messages = messages(about, 9);

        MessageCheck check = new MessageCheck();
        assertThat(messages).allSatisfy(message -> assertThat(check.problems(message.value()))
                .isEmpty());
        assertThat(messages).allSatisfy(message -> assertThat(new String(message.value(), StandardCharsets.UTF_8))
                .doesNotContainIgnoringCase("canary"));
        List<Envelope> events = messages.stream()
                .map(message -> EnvelopeJson.read(message.value()))
                .toList();
        assertThat(events.stream().map(Envelope::sequence))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 9).boxed().toList());
        assertThat(events.stream().map(event -> event.type().replaceFirst("sightline.action.(.*).v1", "$1")))
                .containsExactlyInAnyOrder(
                        "assigned",
                        "accepted",
                        "transferred",
                        "carried-forward",
                        "completed",
                        "assigned",
                        "cancelled",
                        "assigned",
                        "escalated");
    }

    /** A canary in every text that there is. */
    private CaseId live() {
        CaseId about = northshire.aCase();
        String action = northshire.assigned(whispered(about));
        post("northshire-health", action + "/accept", Map.of("note", "canary"));
        post("northshire-health", action + "/transfer", Map.of("to", "northshire-housing", "reason", "canary"));
        northshire
                .coordination()
                .body(Map.of("reason", "canary", "dueOn", Northshire.inDays(40).toString()))
                .post(action + "/carry-forward")
                .then()
                .statusCode(200);
        post("northshire-housing", action + "/complete", Map.of("evidence", "canary"));
        northshire
                .coordination()
                .body(Map.of("reason", "canary"))
                .post(northshire.assigned(whispered(about)) + "/cancel")
                .then()
                .statusCode(200);
        northshire.assigned(longAgo(about));
        return about;
    }

    private static Map<String, Object> whispered(CaseId about) {
        Map<String, Object> body = Northshire.undertaking(about, "northshire-health", Northshire.inDays(20));
        body.put("what", "canary");
        return body;
    }

    private static Map<String, Object> longAgo(CaseId about) {
        Map<String, Object> body = whispered(about);
        body.put("dueOn", Northshire.inDays(-30).toString());
        body.put("occurredAt", Instant.now().minus(Duration.ofDays(40)).toString());
        return body;
    }

    private void post(String agency, String path, Map<String, Object> body) {
        northshire.as(agency).body(body).post(path).then().statusCode(200);
    }

    /** What this service announced about a case, as soon as there is this much. */
    private List<ConsumerRecord<String, byte[]>> messages(CaseId about, int atLeast) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> WholeTopic.read(bootstrap, topic).stream()
                                .filter(message -> about.toString().equals(message.key()))
                                .filter(message -> EnvelopeJson.read(message.value())
                                        .source()
                                        .equals("/services/actions"))
                                .toList(),
                        found -> found.size() >= atLeast);
    }
}
