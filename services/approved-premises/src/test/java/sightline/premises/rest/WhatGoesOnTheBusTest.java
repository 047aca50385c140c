package sightline.premises.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static sightline.premises.rest.Northshire.PROBATION;
import static sightline.premises.rest.Northshire.booking;
import static sightline.premises.rest.Northshire.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import sightline.platform.contracts.Envelope;
import sightline.platform.contracts.EnvelopeJson;
import sightline.platform.contracts.MessageCheck;
import sightline.platform.language.CaseId;
import sightline.platform.testkit.CasesOnTheTopic;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;
import sightline.platform.testkit.WholeTopic;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "approved-premises"))
class WhatGoesOnTheBusTest {
    private static final String CANARY = "canary";

    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @SuppressWarnings("NullAway.Init")
    CasesOnTheTopic cases;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    @ConfigProperty(name = "sightline.journal.topic")
    String topic;

    @Test
    void every_verb_is_announced_in_order_as_the_published_description_says_and_without_a_word_of_text() {
        Northshire northshire = new Northshire(tokens, cases);
        CaseId about = northshire.person();
        wholeStay(northshire, about);

        List<byte[]> messages = messages(about, 12);

        assertThat(messages.stream().map(EnvelopeJson::read).map(Envelope::type))
                .containsExactly(
                        "sightline.placement.requested.v1",
                        "sightline.placement.assessed.v1",
                        "sightline.placement.assessed.v1",
                        "sightline.placement.booked.v1",
                        "sightline.key-worker.assigned.v1",
                        "sightline.resident.arrived.v1",
                        "sightline.key-work.recorded.v1",
                        "sightline.key-work.passed.v1",
                        "sightline.key-work.acknowledged.v1",
                        "sightline.resident.departed.v1",
                        "sightline.placement.requested.v1",
                        "sightline.placement.withdrawn.v1");
        assertThat(messages.stream().map(EnvelopeJson::read).map(Envelope::sequence))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 12).boxed().toList());
        MessageCheck check = new MessageCheck();
        assertThat(messages)
                .allSatisfy(message -> assertThat(check.problems(message)).isEmpty())
                .allSatisfy(message ->
                        assertThat(new String(message, StandardCharsets.UTF_8)).doesNotContain(CANARY));
    }

    @Test
    void a_no_show_is_announced() {
        Northshire northshire = new Northshire(tokens, cases);
        CaseId about = northshire.person();
        String placement = northshire.booked(about);
        post(northshire.as(northshire.premises), placement + "/not-arrive", Map.of("reason", CANARY));

        byte[] last = messages(about, 4).getLast();

        assertThat(EnvelopeJson.read(last).type()).isEqualTo("sightline.resident.not-arrived.v1");
        assertThat(new MessageCheck().problems(last)).isEmpty();
        assertThat(new String(last, StandardCharsets.UTF_8)).doesNotContain(CANARY);
    }

    private static void wholeStay(Northshire northshire, CaseId about) {
        var house = northshire.premises;
        String placement = northshire.requested(about);
        post(northshire.as(house), placement + "/assess", Map.of("outcome", "more-asked", "reason", CANARY));
        post(northshire.as(house), placement + "/assess", Map.of("outcome", "suitable", "reason", CANARY));
        post(northshire.as(house), placement + "/book", booking());
        post(northshire.as(house), placement + "/assign-key-worker", Map.of("keyWorker", "staff-7"));
        post(northshire.as(house), placement + "/arrive", Map.of());
        Map<String, Object> talk = new HashMap<>(Northshire.talk(false));
        talk.remove("occurredAt");
        List.of("said", "presentation", "risk", "notPassedReason").forEach(text -> talk.put(text, CANARY));
        String session = post(northshire.as(house), placement + "/key-work", talk)
                .statusCode(201)
                .extract()
                .path("sessionId");
        northshire.as(house).post("/key-work/" + session + "/pass").then().statusCode(200);
        northshire
                .as(PROBATION)
                .post("/key-work/" + session + "/acknowledge")
                .then()
                .statusCode(200);
        post(northshire.as(house), placement + "/depart", Map.of("reason", CANARY, "moveOn", "hospital"));
        String again = northshire.requested(about);
        post(northshire.as(PROBATION), again + "/withdraw", Map.of("reason", CANARY));
    }

    /** This service's messages about a case, as soon as there are this many. */
    private List<byte[]> messages(CaseId about, int many) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> WholeTopic.read(bootstrap, topic).stream()
                                .filter(message -> about.toString().equals(message.key()))
                                .map(message -> message.value())
                                .filter(message ->
                                        EnvelopeJson.read(message).source().equals("/services/approved-premises"))
                                .toList(),
                        found -> found.size() >= many);
    }
}
