package sightline.meetings.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static sightline.meetings.rest.Northshire.HEALTH;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "meetings"))
class WhatGoesOnTheBusTest {
    /* Scheduled, three invited, a return, held, a decision, approved, distributed. */
    private static final int FACTS = 9;

    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @SuppressWarnings("NullAway.Init")
    CasesOnTheTopic cases;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    @ConfigProperty(name = "sightline.journal.topic")
    String topic;

    @Test
    void a_whole_meeting_is_announced_in_order_as_published_and_without_a_word_of_it() {
        CaseId about = new Northshire(tokens, cases).managed();
        wholeMeeting(about);

        List<byte[]> messages = messages(about);

        MessageCheck check = new MessageCheck();
        assertThat(messages).allSatisfy(one -> assertThat(check.problems(one)).isEmpty());
        assertThat(messages).allSatisfy(one -> assertThat(new String(one, StandardCharsets.UTF_8))
                .doesNotContainIgnoringCase("canary"));
        assertThat(messages)
                .extracting(one -> EnvelopeJson.read(one).sequence())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, FACTS).boxed().toList());
    }

    @Test
    void a_return_is_told_by_the_agency_that_owns_it_with_when_it_happened() {
        CaseId about = new Northshire(tokens, cases).managed();
        wholeMeeting(about);

        Envelope returned = messages(about).stream()
                .map(EnvelopeJson::read)
                .filter(one -> one.type().equals("sightline.meeting.return-received.v1"))
                .findFirst()
                .orElseThrow();

        assertThat(returned.agency().value()).isEqualTo(HEALTH);
        assertThat(returned.occurred().at()).hasToString("2026-11-02T09:00:00Z");
        assertThat(returned.data().get("reportGiven").asBoolean()).isTrue();
    }

    private void wholeMeeting(CaseId about) {
        Northshire northshire = new Northshire(tokens, cases);
        String meeting = northshire.scheduled(about);
        northshire
                .as(HEALTH)
                .body(Map.of("kind", "report", "report", "Canary report", "occurredAt", "2026-11-02T09:00:00Z"))
                .post(meeting + "/return")
                .then()
                .statusCode(200);
        northshire
                .coordination()
                .body(Map.of("attendance", List.of()))
                .post(meeting + "/hold")
                .then()
                .statusCode(200);
        northshire
                .coordination()
                .body(Northshire.decision())
                .post(meeting + "/decisions")
                .then()
                .statusCode(201);
        northshire.minute(meeting, "Canary minutes", null).statusCode(200);
        northshire.approve(meeting).statusCode(200);
        northshire.distribute(meeting, HEALTH).statusCode(200);
    }

    private List<byte[]> messages(CaseId about) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> WholeTopic.read(bootstrap, topic).stream()
                                .filter(one -> about.toString().equals(one.key()))
                                .map(one -> one.value())
                                .filter(one -> EnvelopeJson.read(one).source().equals("/services/meetings"))
                                .toList(),
                        found -> found.size() >= FACTS);
    }
}
