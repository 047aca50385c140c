package sightline.deploy.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
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

    @Test
    void a_token_of_our_realm_says_when_its_person_signed_in_also_one_for_demonstrations() throws Exception {
        try (PostgresServer postgres = new PostgresServer(
                Checkout.here(), PartFiles.in(folder.resolve("postgresql")), Loopback.freePort(), "not a secret")) {
            postgres.start();
            postgres.ensureDatabase("keycloak", "owner", "unused");
            String realm = Files.readString(
                            Checkout.here().root().resolve("deploy/keycloak/realm/sightline-realm.json"))
                    .replaceAll("\\{\\{[^}]+}}", "not-a-secret");
            try (KeycloakServer keycloak = keycloak(postgres, realm)) {
                long before = Instant.now().getEpochSecond();
                keycloak.start();

                String claims = claimsOfAPerson(keycloak);

                var signedIn = Pattern.compile("\"auth_time\":(\\d+)").matcher(claims);
                assertThat(signedIn.find()).as(claims).isTrue();
                assertThat(Long.parseLong(signedIn.group(1)))
                        .isBetween(before, Instant.now().getEpochSecond());
            }
        }
    }

    private static String claimsOfAPerson(KeycloakServer keycloak) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(keycloak.tokenUrl()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=password&client_id=sightline-curl"
                        + "&client_secret=not-a-secret&username=northshire.case-manager&password=not-a-secret"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            String answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            var token = Pattern.compile("\"access_token\":\"[^.]+\\.([^.]+)\\.").matcher(answer);
            assertThat(token.find()).as(answer).isTrue();
            return new String(Base64.getUrlDecoder().decode(token.group(1)), StandardCharsets.UTF_8);
        }
    }

    private KeycloakServer keycloak(PostgresServer postgres) throws Exception {
        return keycloak(postgres, "{\"realm\": \"sightline\", \"enabled\": true}");
    }

    private KeycloakServer keycloak(PostgresServer postgres, String imported) throws Exception {
        Path realm = folder.resolve("sightline-realm.json");
        Files.writeString(realm, imported);
        var database = new KeycloakSettings.Database(postgres.url("keycloak"), "keycloak_owner", "owner");
        var settings = new KeycloakSettings(Loopback.freePort(), Loopback.freePort(), database, "not a secret", realm);
        return new KeycloakServer(Checkout.here(), PartFiles.in(folder.resolve("keycloak")), settings, List.of());
    }
}
