package sightline.deploy.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sightline.deploy.parts.Deadline;
import sightline.deploy.trust.Trust;

/** Access, section 1: TLS by configuration, tested switched on, and closed to whoever does not speak it. */
@Tag(SharedStack.OWN)
class SpeakingOnlyTlsTest {
    private static final List<String> ADDRESSES =
            List.of("WEB", "CASES", "MEETINGS", "ACTIONS", "APPROVED_PREMISES", "OVERSIGHT", "FEEDS", "TOKEN_URL");

    private static final String CRN = "Y900001";

    private static WholeStack stack;
    private static Map<String, String> environment;

    @BeforeAll
    static void started() throws IOException, InterruptedException {
        stack = WholeStack.up("--tls", "--empty");
        environment = stack.environment();
        oneCase();
    }

    /** All that is asked for here needs no more. */
    private static void oneCase() throws IOException, InterruptedException {
        CaseOfAJourney.introduceAgencies(environment);
        CaseOfAJourney.open(
                CRN,
                List.of("northshire-police", "northshire-health"),
                new Agency("northshire-coordination", environment));
    }

    @AfterAll
    static void stopped() throws IOException {
        stack.close();
    }

    @Test
    void the_pages_send_people_to_sign_in_over_tls_with_cookies_that_go_over_nothing_else() throws Exception {
        HttpResponse<String> answer = ask(address("WEB"), believing());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith("https://");
        assertThat(answer.headers().allValues("Set-Cookie")).isNotEmpty().allSatisfy(cookie -> assertThat(cookie)
                .containsIgnoringCase("; secure"));
    }

    @Test
    void nobody_answers_in_the_clear_or_is_believed_by_who_does_not_know_the_authority() {
        for (String name : ADDRESSES) {
            String address = address(name);
            assertThat(address).as(name).startsWith("https://");
            assertThatThrownBy(() -> ask(address.replace("https:", "http:"), HttpClient.newHttpClient()))
                    .as("%s in the clear", name)
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(() -> ask(address, HttpClient.newHttpClient()))
                    .as("%s for a stranger", name)
                    .isInstanceOf(SSLHandshakeException.class);
        }
    }

    @Test
    void the_databases_take_a_service_over_tls_and_not_otherwise() throws Exception {
        Properties cases = settings("cases");
        String url = cases.getProperty("quarkus.datasource.jdbc.url");

        assertThat(url).contains("sslmode=verify-full");
        try (Connection connection = connect(url, cases)) {
            assertThat(connection.isValid(2)).isTrue();
        }
        assertThatThrownBy(() -> connect(url.replace("verify-full", "disable"), cases))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("no encryption");
    }

    @Test
    void an_arrest_recorded_over_tls_goes_through_kafka_over_tls_to_the_agencies_on_the_case() throws Exception {
        String custody = "TLS" + System.nanoTime();
        new Agency("northshire-police", environment)
                .post(
                        "CASES",
                        "/arrests",
                        custody,
                        Map.of(
                                "identifier", Map.of("kind", "crn", "value", CRN),
                                "offenceGroup", "violence",
                                "offence", "Affray in a story",
                                "custodyReference", custody,
                                "occurredAt", "2026-11-22T21:40:00Z"));

        Agency health = new Agency("northshire-health", environment);
        Deadline deadline = Deadline.in(Patience.LONG);
        while (health.feed().stream().noneMatch(one -> one.toString().contains("case.arrest-recorded"))) {
            assertThat(deadline.passed()).as("health is told of the arrest").isFalse();
            Thread.sleep(200);
        }
    }

    @Test
    void kafka_takes_nobody_without_tls_and_is_not_believed_by_a_stranger() throws Exception {
        Properties cases = settings("cases");
        String bootstrap = cases.getProperty("kafka.bootstrap.servers");

        assertThat(cases.getProperty("kafka.security.protocol")).isEqualTo("SSL");
        assertThat(handshake(bootstrap, "127.0.0.1", Trust.in(authority()))).startsWith("TLSv1.");
        assertThatThrownBy(() -> handshake(bootstrap, "127.0.0.1", SSLContext.getDefault()))
                .isInstanceOf(SSLHandshakeException.class);
        assertThat(Files.readString(stack.state().resolve("kafka.properties"))).doesNotContain("PLAINTEXT");
    }

    @Test
    void nobody_is_believed_under_a_name_that_the_certificate_does_not_have() {
        URI web = URI.create(address("WEB"));

        assertThatThrownBy(() ->
                        handshake(web.getHost() + ":" + web.getPort(), "elsewhere.example", Trust.in(authority())))
                .isInstanceOf(SSLHandshakeException.class)
                .hasMessageContaining("elsewhere.example");
    }

    @Test
    void somebody_signs_in_over_tls_and_their_session_goes_over_nothing_else() throws IOException {
        try (Browser browser = new Browser(stack)) {
            Person coordinator = browser.signIn("northshire.coordinator").open("/cases");

            coordinator.sees("Cases");
            assertThat(coordinator.page().url()).startsWith("https://");
            assertThat(coordinator.page().context().cookies(address("WEB")))
                    .isNotEmpty()
                    .allSatisfy(cookie -> {
                        assertThat(cookie.secure).as(cookie.name).isTrue();
                        assertThat(cookie.httpOnly).as(cookie.name).isTrue();
                    });
        }
    }

    @Test
    void the_audit_is_verified_against_the_topics_over_tls() throws Exception {
        WholeStack.Ended verified = stack.verifyAudit();

        assertThat(verified.value()).as(verified.printed()).isZero();
        assertThat(verified.printed()).contains("topics");
    }

    /** What is spoken with whoever answers there, if they are who they should be. */
    private static String handshake(String at, String name, SSLContext believing) throws IOException {
        String[] place = at.split(":", 2);
        try (Socket plain = new Socket(place[0], Integer.parseInt(place[1]));
                SSLSocket socket = (SSLSocket)
                        believing.getSocketFactory().createSocket(plain, name, Integer.parseInt(place[1]), true)) {
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
            socket.startHandshake();
            return socket.getSession().getProtocol();
        }
    }

    private static Path authority() {
        return Path.of(address("AUTHORITY"));
    }

    private static Properties settings(String service) throws IOException {
        Properties settings = new Properties();
        try (var written = Files.newBufferedReader(stack.state().resolve("services/" + service + ".properties"))) {
            settings.load(written);
        }
        return settings;
    }

    private static Connection connect(String url, Properties service) throws SQLException {
        return DriverManager.getConnection(
                url,
                service.getProperty("quarkus.datasource.username"),
                service.getProperty("quarkus.datasource.password"));
    }

    private static String address(String name) {
        return String.valueOf(environment.get(name));
    }

    private static HttpClient believing() {
        return HttpClient.newBuilder().sslContext(Trust.in(authority())).build();
    }

    private static HttpResponse<String> ask(String address, HttpClient client)
            throws IOException, InterruptedException {
        try (client) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(Duration.ofSeconds(5))
                    .header("Accept", "text/html")
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
