package sightline.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sightline.deploy.parts.Tls;

class SettlingHowToSpeakTest {
    private static final String PAGES = "http://127.0.0.1:21000";
    private static final Path ROOT = Path.of(System.getProperty("sightline.root"));
    private static final Ports PORTS = new Ports(21_000);

    @TempDir
    Path folder;

    @Test
    void without_being_asked_nothing_of_tls_is_set_and_every_address_is_as_it_was() throws InterruptedException {
        Installation installation = installation();

        new Transport(installation).settle(false);

        assertThat(installation.tls()).isEqualTo(Tls.OFF);
        assertThat(installation.addresses().service("cases")).isEqualTo("http://127.0.0.1:21001");
        assertThat(installation.tls().jvmFlags()).isEmpty();
        DeclaredService.ALL.forEach(service ->
                assertThat(settings(Tls.OFF, service)).as(service.name()).isEmpty());
        assertThat(installation.realm().render(secrets(), PAGES))
                .isEqualTo(Realm.in(ROOT).render(secrets(), PAGES));
    }

    @Test
    void with_tls_every_service_answers_over_it_alone_and_believes_our_authority() {
        for (DeclaredService service : DeclaredService.ALL) {
            assertThat(settings(tls(), service))
                    .as(service.name())
                    .containsEntry("quarkus.http.insecure-requests", "disabled")
                    .containsEntry("quarkus.http.ssl-port", Integer.toString(PORTS.service(service)))
                    .containsEntry("quarkus.tls.answering.protocols", "TLSv1.3,TLSv1.2")
                    .containsEntry(
                            "quarkus.tls.asking.trust-store.pem.certs",
                            tls().authority().toString())
                    .containsEntry("quarkus.oidc.tls.tls-configuration-name", "asking");
        }
    }

    @Test
    void with_tls_the_cookies_of_the_pages_go_over_it_alone() {
        DeclaredService pages = DeclaredService.ALL.stream()
                .filter(DeclaredService::isPages)
                .findFirst()
                .orElseThrow();

        assertThat(settings(tls(), pages))
                .containsEntry("quarkus.oidc.authentication.cookie-force-secure", "true")
                .containsEntry("quarkus.rest-csrf.cookie-force-secure", "true")
                .containsEntry("quarkus.rest-csrf.cookie-name", "__Host-sightline-form-csrf");
    }

    @Test
    void with_tls_nobody_signs_in_in_the_clear_or_ends_up_there() {
        String realm = Realm.in(ROOT).overTls(21_000).render(secrets(), PAGES.replace("http:", "https:"));

        assertThat(realm)
                .contains("\"sslRequired\": \"all\"", "https://127.0.0.1:21000/signed-in")
                .doesNotContain("http://");
    }

    @Test
    void with_tls_curl_is_told_whom_to_believe() {
        String content = new DemoEnvironment(new Addresses(PORTS, tls()), Realm.in(ROOT), secrets()).content();

        assertThat(content)
                .contains("CASES='https://127.0.0.1:21001'\n")
                .contains("AUTHORITY='%s'\n".formatted(tls().authority()))
                .contains("command curl --cacert \"$AUTHORITY\"")
                .doesNotContain("http://");
    }

    @Test
    void what_was_made_one_way_is_not_started_the_other() throws IOException {
        Installation installation = installation();
        Files.createFile(installation.state().demoEnvironment());

        assertThatThrownBy(() -> new Transport(installation).settle(true))
                .isInstanceOf(Sentence.class)
                .hasMessageContaining("made without TLS");

        Files.createDirectory(installation.state().certificates());
        assertThatThrownBy(() -> new Transport(installation).settle(false))
                .isInstanceOf(Sentence.class)
                .hasMessageContaining("Start it with --tls");
    }

    private Properties settings(Tls tls, DeclaredService service) {
        Properties settings = new Properties();
        try {
            settings.load(new StringReader(new TlsSettings(tls).content(service, PORTS.service(service))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings;
    }

    private Installation installation() {
        return new Installation(
                ROOT,
                PORTS,
                new State(folder),
                List.of(),
                new Terminal(new PrintStream(OutputStream.nullOutputStream()), false));
    }

    private Tls tls() {
        return Tls.in(folder.resolve("certificates"));
    }

    private Secrets secrets() {
        return Secrets.in(folder.resolve("secrets.properties"));
    }
}
