package sightline.cases.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import sightline.platform.contracts.Envelope;
import sightline.platform.contracts.EnvelopeJson;
import sightline.platform.contracts.MessageCheck;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;
import sightline.platform.testkit.WholeTopic;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class WhatGoesOnTheBusTest {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    @ConfigProperty(name = "sightline.journal.topic")
    String topic;

    @Test
    void no_message_carries_a_name_a_birth_date_an_identifier_or_free_text() {
        Northshire northshire = new Northshire(tokens);
        northshire.addAgencies();
        Map<String, Object> person = new HashMap<>(Northshire.person());
        person.put("personName", "Canary Nobody");
        person.put("dateOfBirth", "1901-02-03");
        String location = northshire.open(person);
        northshire.join(location, "northshire-police", "ra").statusCode(200);
        northshire
                .arrest(Northshire.crnOf(person), UUID.randomUUID().toString())
                .statusCode(201);

        List<String> messages = messages(location.substring("/cases/".length()), 3);

        assertThat(messages).allSatisfy(message -> assertThat(message)
                .doesNotContainIgnoringCase("canary")
                .doesNotContain("1901", Northshire.crnOf(person), "fictional reason", "Affray", "NS/4711"));
    }

    @Test
    void no_fact_of_a_whole_case_carries_a_word_that_somebody_wrote_and_each_is_what_was_described() {
        Northshire northshire = new Northshire(tokens);
        northshire.addAgencies();
        WholeCase life = new WholeCase(northshire);
        life.isTold();

        MessageCheck check = new MessageCheck();
        List<String> messages = messages(life.location().substring("/cases/".length()), life.facts());

        assertThat(messages)
                .hasSize(life.facts())
                .allSatisfy(message -> assertThat(message).doesNotContainIgnoringCase(WholeCase.CANARY))
                .allSatisfy(message -> assertThat(check.problems(message.getBytes(StandardCharsets.UTF_8)))
                        .isEmpty());
    }

    @Test
    void every_message_is_what_the_published_description_says() {
        Northshire northshire = new Northshire(tokens);
        northshire.addAgencies();
        northshire.open(Northshire.person());

        MessageCheck check = new MessageCheck();
        assertThat(await().atMost(Duration.ofSeconds(20))
                        .until(() -> WholeTopic.read(bootstrap, topic), all -> !all.isEmpty()))
                .allSatisfy(
                        message -> assertThat(check.problems(message.value())).isEmpty());
    }

    @Test
    void the_facts_of_a_case_arrive_in_the_order_they_were_recorded_without_a_gap() {
        Northshire northshire = new Northshire(tokens);
        northshire.addAgencies();
        Map<String, Object> person = Northshire.person();
        String location = northshire.open(person);
        northshire.join(location, "northshire-police", "ra").statusCode(200);
        for (int i = 0; i < 20; i++) {
            northshire
                    .arrest(Northshire.crnOf(person), UUID.randomUUID().toString())
                    .statusCode(201);
        }

        List<Long> numbers = messages(location.substring("/cases/".length()), 22).stream()
                .map(message -> EnvelopeJson.read(message.getBytes(StandardCharsets.UTF_8)))
                .map(Envelope::sequence)
                .toList();

        assertThat(numbers)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 22).boxed().toList());
    }

    /** All messages about a case, as soon as there are this many. */
    private List<String> messages(String about, int atLeast) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> WholeTopic.read(bootstrap, topic).stream()
                                .filter(message -> about.equals(message.key()))
                                .map(WhatGoesOnTheBusTest::text)
                                .toList(),
                        found -> found.size() >= atLeast);
    }

    private static String text(ConsumerRecord<String, byte[]> message) {
        return new String(message.value(), StandardCharsets.UTF_8);
    }
}
