package sightline.platform.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * Walks every endpoint that the running service describes in its OpenAPI document: nobody gets in without a token,
 * nobody without a role, and none is missing from the document.
 */
public final class EndpointWalk {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String SOME_ID = "00000000-0000-7000-8000-000000000000";

    private EndpointWalk() {}

    /** One test per endpoint. */
    public static Stream<DynamicTest> of(Tokens tokens) {
        String nobody = tokens.of("northshire-nobody", "northshire");
        Set<String> endpoints = described();
        assertThat(endpoints).as("endpoints in /q/openapi").isNotEmpty();
        return endpoints.stream().map(one -> DynamicTest.dynamicTest(one, () -> walk(one, nobody)));
    }

    private static Set<String> described() {
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
        String method = endpoint.substring(0, endpoint.indexOf(' '));
        String path = endpoint.substring(endpoint.indexOf(' ') + 1).replaceAll("\\{[^}]+}", SOME_ID);
        assertThat(call(method, path, null)).as("without a token").isEqualTo(401);
        assertThat(call(method, path, nobody))
                .as("with a token that has no role")
                .isEqualTo(403);
    }

    private static int call(String method, String path, @Nullable String token) {
        var request = given().contentType("application/json").body("{}");
        if (token != null) {
            request = request.auth().oauth2(token);
        }
        Response response = request.request(method, path);
        return response.statusCode();
    }
}
