package sightline.deploy.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sightline.deploy.trust.Trust;

/** Access, section 1: TLS by configuration, tested switched on, and closed to whoever does not speak it. */
class SpeakingOnlyTlsTest {
    private static final List<String> ADDRESSES =
            List.of("WEB", "CASES", "MEETINGS", "ACTIONS", "APPROVED_PREMISES", "OVERSIGHT", "FEEDS", "TOKEN_URL");

    private static WholeStack stack;
    private static Map<String, String> environment;

    @BeforeAll
    static void started() throws IOException, InterruptedException {
        stack = WholeStack.up("--tls", "--empty");
        environment = stack.environment();
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
        Properties cases = new Properties();
        try (var written = Files.newBufferedReader(stack.state().resolve("services/cases.properties"))) {
            cases.load(written);
        }
        String url = cases.getProperty("quarkus.datasource.jdbc.url");

        assertThat(url).contains("sslmode=verify-full");
        try (Connection connection = connect(url, cases)) {
            assertThat(connection.isValid(2)).isTrue();
        }
        assertThatThrownBy(() -> connect(url.replace("verify-full", "disable"), cases))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("no encryption");
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
        return HttpClient.newBuilder()
                .sslContext(Trust.in(Path.of(address("AUTHORITY"))))
                .build();
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
