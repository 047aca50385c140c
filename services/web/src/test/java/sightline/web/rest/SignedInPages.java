package sightline.web.rest;

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
import java.util.concurrent.atomic.AtomicInteger;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.jspecify.annotations.Nullable;

/**
 * An issuer that lets somebody sign in, and in the place of all services one that counts what it is asked to change.
 */
public final class SignedInPages implements QuarkusTestResourceLifecycleManager {
    private static final String SECRET = "a-secret-of-this-test-run-and-no-other-";

    private final MockOAuth2Server issuer = new MockOAuth2Server(new OAuth2Config());
    private final AtomicInteger changes = new AtomicInteger();
    private @Nullable HttpServer services;

    @Override
    public Map<String, String> start() {
        issuer.start();
        for (int i = 0; i < 10; i++) {
            issuer.enqueueCallback(new DefaultOAuth2TokenCallback(
                    "sightline",
                    "staff-77",
                    "JWT",
                    List.of("sightline-web"),
                    Map.of(
                            "roles", List.of("SENIOR"),
                            "name", "Sam Fictional",
                            "agency", "northshire-probation",
                            "area", "northshire"),
                    600));
        }
        String counting = countingService();
        Map<String, String> settings = new HashMap<>();
        List.of("cases", "meetings", "actions", "approved-premises", "oversight", "feeds")
                .forEach(one -> settings.put("sightline.services." + one, counting));
        settings.put(
                "quarkus.oidc.auth-server-url", issuer.issuerUrl("sightline").toString());
        settings.put("quarkus.oidc.credentials.secret", SECRET + "secret");
        settings.put("quarkus.oidc.authentication.state-secret", SECRET + "state");
        settings.put("quarkus.oidc.token-state-manager.encryption-secret", SECRET + "encryption");
        return settings;
    }

    private String countingService() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                boolean reads = exchange.getRequestMethod().equals("GET");
                byte[] said = (reads ? Integer.toString(changes.get()) : "{}").getBytes(StandardCharsets.UTF_8);
                if (!reads) {
                    changes.incrementAndGet();
                }
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, said.length);
                exchange.getResponseBody().write(said);
                exchange.close();
            });
            server.start();
            services = server;
            return "http://127.0.0.1:" + server.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
