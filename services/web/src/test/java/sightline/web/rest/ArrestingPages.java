package sightline.web.rest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.jspecify.annotations.Nullable;

/**
 * An issuer that lets somebody of a police force in, and in the place of cases one that knows the person of one CRN,
 * somebody whom a name may mean, and nobody else.
 */
public final class ArrestingPages implements QuarkusTestResourceLifecycleManager {
    static final String CASE = "0190f3a4-7777-7abc-8def-0123456789ab";
    private static final String SECRET = "a-secret-of-this-test-run-and-no-other-";
    private static final int SIGN_INS = 20;
    private static final int SECONDS = 7200;
    private static final String AGENCIES = """
            [{"id": "northshire-police", "name": "Northshire Police", "kind": "police", "area": "northshire"}]""";
    private static final String RECORDED = """
            {"outcome": "recorded", "caseId": "%s"}""".formatted(CASE);
    private static final String TO_CONFIRM = """
            {"outcome": "to-confirm", "candidates": [{"caseId": "%s", "personName": "Robin Inkwood",
              "dateOfBirth": "1984-03-09", "why": "Spelt like Inkwood"}]}""".formatted(CASE);
    private static final String NOBODY = """
            {"outcome": "screened"}""";
    private static final String TOLD_OTHERWISE = """
            {"title": "Refused by a rule", "status": 409, "detail": "Your force told of another arrest",
             "rule": "A custody reference names one arrest", "source": "decision 40", "answeredBy": "Another reference"}
            """;

    private final MockOAuth2Server issuer = new MockOAuth2Server(new OAuth2Config());
    private @Nullable HttpServer cases;

    @Override
    public Map<String, String> start() {
        issuer.start();
        for (int i = 0; i < SIGN_INS; i++) {
            issuer.enqueueCallback(new DefaultOAuth2TokenCallback(
                    "sightline",
                    "officer-9",
                    "JWT",
                    List.of("sightline-web"),
                    Map.of(
                            "roles", List.of("CASE_MANAGER"),
                            "name", "Olive Offscreen",
                            "agency", "northshire-police",
                            "area", "northshire"),
                    SECONDS));
        }
        Map<String, String> settings = new HashMap<>();
        settings.put("sightline.services.cases", address());
        settings.put(
                "quarkus.oidc.auth-server-url", issuer.issuerUrl("sightline").toString());
        settings.put("quarkus.oidc.credentials.secret", SECRET + "secret");
        settings.put("quarkus.oidc.authentication.state-secret", SECRET + "state");
        settings.put("quarkus.oidc.token-state-manager.encryption-secret", SECRET + "encryption");
        return settings;
    }

    private String address() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", ArrestingPages::answer);
            server.start();
            cases = server;
            return "http://127.0.0.1:" + server.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String told = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean reads = exchange.getRequestMethod().equals("GET");
        String says = reads ? AGENCIES : screened(told);
        byte[] said = says.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(says.equals(TOLD_OTHERWISE) ? 409 : reads ? 200 : 202, said.length);
        exchange.getResponseBody().write(said);
        exchange.close();
    }

    private static String screened(String told) {
        if (told.contains("TWICE")) {
            return TOLD_OTHERWISE;
        }
        if (told.contains("X000001") || told.contains("confirmedCase")) {
            return RECORDED;
        }
        return told.contains("Inkwod") ? TO_CONFIRM : NOBODY;
    }

    @Override
    public void stop() {
        issuer.shutdown();
        if (cases != null) {
            cases.stop(0);
        }
    }
}
