package sightline.deploy.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One server for all of them: starting it takes longer than whatever is asked of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StartingKeycloakTest {
    private Path folder;
    private PostgresServer postgres;
    private KeycloakServer keycloak;

    @BeforeAll
    void started(@TempDir Path folder) throws Exception {
        this.folder = folder;
        this.postgres = new PostgresServer(
                Checkout.here(), PartFiles.in(folder.resolve("postgresql")), Loopback.freePort(), "not a secret");
        postgres.start();
        postgres.ensureDatabase("keycloak", "owner", "unused");
        this.keycloak = keycloak();
        keycloak.start();
    }

    @AfterAll
    void stopped() {
        keycloak.close();
        postgres.close();
    }

    @Test
    void it_keeps_its_realm_in_postgres_and_comes_back_after_kill_9() throws Exception {
        Files.delete(folder.resolve("sightline-realm.json"));

        Signal.KILL.sendTo(keycloak.pid().orElseThrow());
        assertThat(keycloak.child().awaitEnd(Duration.ofSeconds(10))).isTrue();
        keycloak.start();

        assertThat(keycloak.answers()).isTrue();
    }

    @Test
    void the_token_of_a_person_who_signed_in_at_the_form_says_when_and_one_of_a_password_alone_does_not()
            throws Exception {
        long before = Instant.now().getEpochSecond();
        SigningIn person = new SigningIn(keycloak, "northshire.case-manager", "not-a-secret");

        var signedIn = Pattern.compile("\"auth_time\":(\\d+)").matcher(person.claimsAtTheForm());

        assertThat(signedIn.find()).isTrue();
        assertThat(Long.parseLong(signedIn.group(1)))
                .isBetween(before, Instant.now().getEpochSecond());
        assertThat(person.claimsByPassword()).contains("northshire-probation").doesNotContain("auth_time");
    }

    private KeycloakServer keycloak() throws Exception {
        Path realm = folder.resolve("sightline-realm.json");
        Files.writeString(
                realm,
                Files.readString(Checkout.here().root().resolve("deploy/keycloak/realm/sightline-realm.json"))
                        .replace("{{pages}}", "http://127.0.0.1:1")
                        .replaceAll("\\{\\{[^}]+}}", "not-a-secret"));
        var database = new KeycloakSettings.Database(postgres.url("keycloak"), "keycloak_owner", "owner");
        var settings = new KeycloakSettings(Loopback.freePort(), Loopback.freePort(), database, "not a secret", realm);
        return new KeycloakServer(Checkout.here(), PartFiles.in(folder.resolve("keycloak")), settings, List.of());
    }
}
