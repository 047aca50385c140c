package sightline.deploy.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartingKeycloakTest {

    @TempDir
    Path folder;

    @Test
    void it_keeps_its_realm_in_postgres_and_comes_back_after_kill_9() throws Exception {
        try (PostgresServer postgres = new PostgresServer(
                Checkout.here(), PartFiles.in(folder.resolve("postgresql")), Loopback.freePort(), "not a secret")) {
            postgres.start();
            postgres.ensureDatabase("keycloak", "owner", "unused");
            try (KeycloakServer keycloak = keycloak(postgres)) {
                keycloak.start();
                Files.delete(folder.resolve("sightline-realm.json"));

                Signal.KILL.sendTo(keycloak.pid().orElseThrow());
                assertThat(keycloak.child().awaitEnd(Duration.ofSeconds(10))).isTrue();
                keycloak.start();

                assertThat(keycloak.answers()).isTrue();
            }
        }
    }

    private KeycloakServer keycloak(PostgresServer postgres) throws Exception {
        Path realm = folder.resolve("sightline-realm.json");
        Files.writeString(realm, "{\"realm\": \"sightline\", \"enabled\": true}");
        var database = new KeycloakSettings.Database(postgres.url("keycloak"), "keycloak_owner", "owner");
        var settings = new KeycloakSettings(Loopback.freePort(), Loopback.freePort(), database, "not a secret", realm);
        return new KeycloakServer(Checkout.here(), PartFiles.in(folder.resolve("keycloak")), settings, List.of());
    }
}
