package sightline.people.rest;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sightline.deploy.parts.Checkout;
import sightline.deploy.parts.KeycloakServer;
import sightline.deploy.parts.KeycloakSettings;
import sightline.deploy.parts.Loopback;
import sightline.deploy.parts.PartFiles;
import sightline.deploy.parts.PostgresServer;
import sightline.deploy.parts.SharedParts;

/** A real Keycloak with the realm that we ship, and the agencies as cases would tell them. */
public final class RealKeycloak implements QuarkusTestResourceLifecycleManager {
    private static final String SECRET = "of-the-keycloak-of-this-test-run";
    private static final String AGENCIES = """
            [{"id": "northshire-police", "name": "Northshire Police", "kind": "police", "area": "northshire"},
             {"id": "northshire-probation", "name": "Northshire Probation", "kind": "probation", "area": "northshire"},
             {"id": "northshire-housing", "name": "Northshire Housing", "kind": "housing", "area": "northshire"},
             {"id": "northshire-health", "name": "Northshire Health", "kind": "health", "area": "northshire"},
             {"id": "southmoor-police", "name": "Southmoor Police", "kind": "police", "area": "southmoor"}]
            """;

    private @Nullable KeycloakServer keycloak;
    private @Nullable HttpServer agencies;
    private @Nullable Path folder;

    @Override
    public Map<String, String> start() {
        try {
            Path made = Files.createTempDirectory("sightline-people-");
            folder = made;
            HttpServer told = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            told.createContext("/agencies", exchange -> {
                byte[] body = AGENCIES.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, body.length);
                try (var out = exchange.getResponseBody()) {
                    out.write(body);
                }
            });
            told.start();
            agencies = told;
            KeycloakServer server = keycloak(made);
            keycloak = server;
            server.start();
            return Map.of(
                    "sightline.people.keycloak.realm", server.issuer(),
                    "sightline.people.keycloak.secret", SECRET,
                    "sightline.services.cases",
                            "http://%s:%d"
                                    .formatted(Loopback.HOST, told.getAddress().getPort()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Keycloak started", e);
        }
    }

    private static KeycloakServer keycloak(Path folder) throws IOException {
        PostgresServer postgres = SharedParts.get().postgres();
        String database = "keycloak_t" + UUID.randomUUID().toString().substring(0, 8);
        postgres.ensureDatabase(database, SECRET, SECRET);
        Path realm = folder.resolve("sightline-realm.json");
        Path ours = Checkout.here().root().resolve("deploy/keycloak/realm/sightline-realm.json");
        Files.writeString(
                realm,
                Files.readString(ours)
                        .replace("{{pages}}", "http://127.0.0.1:1")
                        .replaceAll("\\{\\{[a-z.-]+}}", SECRET));
        var settings = new KeycloakSettings(
                Loopback.freePort(),
                Loopback.freePort(),
                new KeycloakSettings.Database(postgres.url(database), database + "_owner", SECRET),
                SECRET,
                realm);
        return new KeycloakServer(Checkout.here(), PartFiles.in(folder.resolve("keycloak")), settings, List.of());
    }

    @Override
    public void inject(TestInjector injector) {
        if (keycloak != null) {
            injector.injectIntoFields(
                    new SigningIn(keycloak.tokenUrl(), SECRET), new TestInjector.MatchesType(SigningIn.class));
        }
    }

    @Override
    public void stop() {
        if (keycloak != null) {
            keycloak.close();
        }
        if (agencies != null) {
            agencies.stop(0);
        }
        if (folder != null) {
            remove(folder);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
