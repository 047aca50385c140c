package sightline.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.Map;

/** What every answer of an API says to whoever carries, keeps or shows it, whatever else it says. */
final class GuardingHeaders {
    private static final Map<String, String> ALWAYS = Map.of(
            "Cache-Control", "no-store",
            "X-Content-Type-Options", "nosniff",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private GuardingHeaders() {}

    static void requireOn(Response answer) {
        ALWAYS.forEach((name, value) ->
                assertThat(answer.headers().getValues(name)).as(name).containsExactly(value));
        assertThat(answer.header("Server")).as("the name of the server").isNull();
        assertThat(answer.header("Strict-Transport-Security"))
                .as("a promise of TLS over plain HTTP")
                .isNull();
    }
}
