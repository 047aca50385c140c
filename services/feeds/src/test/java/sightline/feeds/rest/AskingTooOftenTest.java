package sightline.feeds.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

/** Everybody may ask five times a minute here, and search twice. */
@QuarkusTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@QuarkusTestResource(
        value = RealStack.class,
        initArgs = {@ResourceArg(name = "service", value = "feeds"), @ResourceArg(name = "limited", value = "true")},
        restrictToAnnotatedClass = true)
class AskingTooOftenTest {
    private static final int TIMES = 5;

    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @Test
    void who_asks_too_often_is_told_when_to_come_back_and_others_are_answered() {
        String somebody = tokenOf(UUID.randomUUID().toString());
        for (int i = 0; i < TIMES; i++) {
            assertThat(asks(somebody, "/feed").statusCode()).isEqualTo(200);
        }

        Response refused = asks(somebody, "/feed");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.contentType()).isEqualTo("application/problem+json");
        assertThat(refused.jsonPath().getString("detail")).contains("Retry-After");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        assertThat(refused.header("Cache-Control")).isEqualTo("no-store");
        assertThat(asks(tokenOf(UUID.randomUUID().toString()), "/feed").statusCode())
                .isEqualTo(200);
    }

    @Test
    void who_searches_is_limited_sooner_than_who_reads() {
        String somebody = tokenOf(UUID.randomUUID().toString());
        assertThat(asks(somebody, "/feed?q=a").statusCode()).isEqualTo(200);
        assertThat(asks(somebody, "/feed?q=b").statusCode()).isEqualTo(200);

        assertThat(asks(somebody, "/feed?q=c").statusCode()).isEqualTo(429);
        assertThat(asks(somebody, "/feed").statusCode()).isEqualTo(200);
    }

    /** Last: after it no new token is heard from here. */
    @Test
    @Order(Integer.MAX_VALUE)
    void tokens_that_are_not_taken_use_up_nobody_elses_rate_and_close_an_address_but_to_who_was_heard_there() {
        String known = tokenOf(UUID.randomUUID().toString());
        assertThat(asks(known, "/feed").statusCode()).isEqualTo(200);
        int last = 401;
        for (int i = 0; i <= TIMES; i++) {
            last = asks(known.substring(0, known.lastIndexOf('.') + 1) + i + "A".repeat(341), "/feed")
                    .statusCode();
        }

        assertThat(last).isEqualTo(429);
        assertThat(asks(tokenOf(UUID.randomUUID().toString()), "/feed").statusCode())
                .isEqualTo(429);
        assertThat(asks(known, "/feed").statusCode()).isEqualTo(200);
    }

    @Test
    void who_has_not_said_who_they_are_is_limited_by_their_address_and_health_is_not() {
        int last = 401;
        for (int i = 0; i <= TIMES; i++) {
            last = given().get("/feed").statusCode();
        }
        assertThat(last).isEqualTo(429);
        for (int i = 0; i <= 3 * TIMES; i++) {
            assertThat(given().get("/q/health/live").statusCode()).isEqualTo(200);
        }
    }

    private static Response asks(String token, String path) {
        return given().auth().oauth2(token).get(path);
    }

    private String tokenOf(String person) {
        return tokens.ofPerson(person, "northshire-probation", "northshire", Map.of(), "CASE_MANAGER");
    }
}
