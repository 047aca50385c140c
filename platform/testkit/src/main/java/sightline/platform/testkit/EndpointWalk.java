package sightline.platform.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * Walks every endpoint that the running service describes in its OpenAPI document: nobody gets in without a token,
 * nobody without a role, none is missing from the document, every answer guards itself, and every refusal is written
 * down for the audit.
 */
public final class EndpointWalk {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    /* No such place, another method, not JSON, and places without a token: refused by other hands than an endpoint. */
    private static final Set<String> ELSEWHERE =
            Set.of("GET /no-such-place", "GET /q/no-such-place", "TRACE /q/openapi", "GET /q/health/live");
    private static final String SOME_ID = "00000000-0000-7000-8000-000000000000";

    private EndpointWalk() {}

    /** One test per endpoint, and some per place that is none. */
    public static Stream<DynamicTest> of(Tokens tokens) {
        String nobody = tokens.of("northshire-nobody", "northshire");
        Set<String> endpoints = described();
        assertThat(endpoints).as("endpoints in /q/openapi").isNotEmpty();
        return Stream.concat(
                endpoints.stream().map(one -> DynamicTest.dynamicTest(one, () -> walk(one, nobody))),
                ELSEWHERE.stream().map(one -> DynamicTest.dynamicTest(one, () -> guarded(one, nobody))));
    }

    /** Every endpoint that the running service describes, such as {@code GET /cases/{id}}. */
    public static Set<String> described() {
        JsonPath document = given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        Map<String, Map<String, Object>> paths = document.getMap("paths");
        Set<String> endpoints = new TreeSet<>();
        paths.forEach((path, operations) -> operations.keySet().stream()
                .filter(METHODS::contains)
                .forEach(method -> endpoints.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        return endpoints;
    }

    private static void walk(String endpoint, String nobody) {
        UUID nameless = UUID.randomUUID();
        Response withoutToken = call(endpoint, null, nameless);
        assertThat(withoutToken.statusCode()).as("without a token").isEqualTo(401);
        GuardingHeaders.requireOn(withoutToken);
        UUID roleless = UUID.randomUUID();
        Response withoutRole = call(endpoint, nobody, roleless);
        assertThat(withoutRole.statusCode()).as("with a token that has no role").isEqualTo(403);
        GuardingHeaders.requireOn(withoutRole);
        refusalWasWritten(nameless);
        refusalWasWritten(roleless);
    }

    /** Whoever is refused at the door does not wait for it. */
    private static void refusalWasWritten(UUID request) {
        await().atMost(Duration.ofSeconds(10))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(LooksWritten.ofRequest(request))
                        .as("looks of a refused request")
                        .singleElement()
                        .satisfies(look ->
                                assertThat(look.getString("outcome.decision")).isEqualTo("refused")));
    }

    private static void guarded(String place, String nobody) {
        GuardingHeaders.requireOn(call(place, nobody, UUID.randomUUID()));
    }

    private static Response call(String endpoint, @Nullable String token, UUID request) {
        String method = endpoint.substring(0, endpoint.indexOf(' '));
        String path = endpoint.substring(endpoint.indexOf(' ') + 1).replaceAll("\\{[^}]+}", SOME_ID);
        var asking = given().contentType("application/json")
                .header("X-Correlation-Id", request)
                .body("{}");
        if (token != null) {
            asking = asking.auth().oauth2(token);
        }
        return asking.request(method, path);
    }
}
