package sightline.web.rest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.jspecify.annotations.Nullable;

/**
 * An issuer that lets a case manager in, who signs in now or as long ago as it is told, and in the place of all
 * services one that tells of one case with a long history.
 */
public final class CasesTold implements QuarkusTestResourceLifecycleManager {
    private static final String SECRET = "a-secret-of-this-test-run-and-no-other-";
    private static final int SIGN_INS = 100;
    private static final int SECONDS = 7200;

    /** How many minutes ago they signed in. */
    static final String MINUTES_AGO = "minutes-ago";

    /** What for the services were last asked for the case's history. */
    static volatile String purpose = "";

    /** How long the case itself is waited for, while its history has come. */
    static volatile Duration caseComesAfter = Duration.ZERO;

    private final MockOAuth2Server issuer = new MockOAuth2Server(new OAuth2Config());
    private @Nullable HttpServer services;
    private Duration ago = Duration.ZERO;

    @Override
    public void init(Map<String, String> told) {
        ago = Duration.ofMinutes(Long.parseLong(told.getOrDefault(MINUTES_AGO, "0")));
    }

    @Override
    public Map<String, String> start() {
        issuer.start();
        for (int i = 0; i < SIGN_INS; i++) {
            issuer.enqueueCallback(new DefaultOAuth2TokenCallback(
                    "sightline",
                    "staff-77",
                    "JWT",
                    List.of("sightline-web"),
                    Map.of(
                            "roles", List.of("CASE_MANAGER"),
                            "name", "Sam Fictional",
                            "agency", "northshire-probation",
                            "area", "northshire",
                            "auth_time", Instant.now().minus(ago).getEpochSecond()),
                    SECONDS));
        }
        String address = address();
        Map<String, String> settings = new HashMap<>();
        List.of("cases", "meetings", "actions", "approved-premises", "oversight", "feeds", "people", "audit")
                .forEach(one -> settings.put("sightline.services." + one, address + "/" + one));
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
            server.createContext("/", CasesTold::answer);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            services = server;
            return "http://127.0.0.1:" + server.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        if (exchange.getRequestURI().getPath().contains("/history/")) {
            purpose = String.valueOf(exchange.getRequestHeaders().getFirst("Sightline-Purpose"));
        }
        if (exchange.getRequestURI().getPath().endsWith("/visit")) {
            waitFor(caseComesAfter);
        }
        byte[] said = SaidOfACase.of(exchange.getRequestURI().toString()).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(said.length == 0 ? 503 : 200, said.length == 0 ? -1 : said.length);
        exchange.getResponseBody().write(said);
        exchange.close();
    }

    private static void waitFor(Duration some) {
        try {
            Thread.sleep(some);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        issuer.shutdown();
        if (services != null) {
            services.stop(0);
        }
    }
}
