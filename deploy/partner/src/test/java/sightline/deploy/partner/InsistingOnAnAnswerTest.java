package sightline.deploy.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class InsistingOnAnAnswerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Request ARREST = Request.post("cases", "/arrests", Map.of("a", 1), "key-1");

    @Test
    void while_a_service_starts_again_the_same_request_is_sent_under_the_same_key() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        try (Listener service = new Listener(exchange -> {
                    exchange.getResponseHeaders().add("Location", "http://elsewhere/cases/17");
                    Listener.say(exchange, tries.incrementAndGet() < 3 ? 503 : 201, "{\"outcome\":\"recorded\"}");
                });
                Partners partners = service.partners()) {
            Answer answer = partners.of("northshire-police").insist(ARREST, PATIENCE);

            assertThat(answer.isTaken()).isTrue();
            assertThat(answer.location()).isEqualTo("/cases/17");
            assertThat(answer.madeId()).isEqualTo("17");
            assertThat(service.heard()).hasSize(3).containsOnly("POST /arrests key-1");
        }
    }

    @Test
    void who_asked_too_often_waits_as_long_as_the_service_says() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        try (Listener service = new Listener(exchange -> {
                    exchange.getResponseHeaders().add("Retry-After", "1");
                    Listener.say(exchange, tries.incrementAndGet() < 2 ? 429 : 201, "");
                });
                Partners partners = service.partners()) {
            long begun = System.nanoTime();
            assertThat(partners.of("northshire-police").insist(ARREST, PATIENCE).status())
                    .isEqualTo(201);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(950));
        }
    }

    @Test
    void a_token_that_is_no_longer_taken_is_fetched_anew() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        try (Listener service =
                        new Listener(exchange -> Listener.say(exchange, tries.incrementAndGet() < 2 ? 401 : 200, ""));
                Partners partners = service.partners()) {
            assertThat(partners.of("northshire-police").insist(ARREST, PATIENCE).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_refusal_is_an_answer_unless_it_is_one_that_passes() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        try (Listener service = new Listener(
                        exchange -> Listener.say(exchange, tries.incrementAndGet() < 3 ? 404 : 200, "{}"));
                Partners partners = service.partners()) {
            Partner police = partners.of("northshire-police");

            assertThat(police.insist(ARREST, PATIENCE).status()).isEqualTo(404);
            assertThat(police.insist(ARREST, PATIENCE, answer -> answer.status() == 404)
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void after_its_time_it_gives_up_and_says_what_had_no_answer() throws Exception {
        Listener service = new Listener(exchange -> Listener.say(exchange, 200, ""));
        try (Partners partners = service.partners()) {
            service.close();

            assertThatThrownBy(() -> partners.of("northshire-police").insist(ARREST, Duration.ofMillis(300)))
                    .isInstanceOf(NotAnswered.class)
                    .hasMessageContaining("POST /arrests of cases by northshire-police had no answer");
        }
    }

    @Test
    void what_the_stack_does_not_know_is_named() throws Exception {
        try (Listener service = new Listener(exchange -> Listener.say(exchange, 200, ""));
                Partners partners = service.partners()) {
            assertThatThrownBy(() -> partners.of("northshire-circus").insist(ARREST, PATIENCE))
                    .isInstanceOf(NotAnswered.class)
                    .hasMessage("The running stack knows no northshire-circus");
        }
    }
}
