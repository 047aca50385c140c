package sightline.web.rest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.jspecify.annotations.Nullable;

/**
 * An issuer that lets somebody in who governs information, and in the place of cases and people one that says what they
 * say of two records, one that is due, held and proposed for erasure, and one that is not due; and of one colleague.
 */
public final class GoverningPages implements QuarkusTestResourceLifecycleManager {
    static final String DUE = "0190f3a4-1111-7abc-8def-0123456789ab";
    static final String HOLD = "0190f3a4-2222-7abc-8def-0123456789ab";
    static final String ERASURE = "0190f3a4-3333-7abc-8def-0123456789ab";
    private static final String SECRET = "a-secret-of-this-test-run-and-no-other-";
    private static final int REFUSED = 409;
    private static final int SIGN_INS = 100;

    /** Long enough that no test, however slow its machine, has a token renewed that nobody said anything of. */
    private static final int SECONDS = 7200;

    private final MockOAuth2Server issuer = new MockOAuth2Server(new OAuth2Config());
    private @Nullable HttpServer cases;

    @Override
    public Map<String, String> start() {
        issuer.start();
        for (int i = 0; i < SIGN_INS; i++) {
            issuer.enqueueCallback(new DefaultOAuth2TokenCallback(
                    "sightline",
                    "officer-1",
                    "JWT",
                    List.of("sightline-web"),
                    Map.of(
                            "roles", List.of("IG_OFFICER"),
                            "name", "Iggy Imaginary",
                            "agency", "northshire-probation",
                            "area", "northshire",
                            "auth_time", Instant.now().getEpochSecond()),
                    SECONDS));
        }
        Map<String, String> settings = new HashMap<>();
        String address = address();
        settings.put("sightline.services.cases", address);
        settings.put("sightline.services.people", address);
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
            server.createContext("/", GoverningPages::answer);
            server.start();
            cases = server;
            return "http://127.0.0.1:" + server.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        boolean reads = exchange.getRequestMethod().equals("GET");
        String asked = exchange.getRequestURI().toString();
        int status = reads || !asked.endsWith("/approve") ? 200 : REFUSED;
        byte[] said = (status == REFUSED ? SaidOfRecords.HELD : reads ? SaidOfRecords.of(asked) : "{}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, said.length);
        exchange.getResponseBody().write(said);
        exchange.close();
    }

    @Override
    public void stop() {
        issuer.shutdown();
        if (cases != null) {
            cases.stop(0);
        }
    }
}
