package sightline.deploy.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeakingOnlyTlsTest {

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    @BeforeAll
    static void certified() throws InterruptedException {
        certify("ours");
        certify("of-another");
    }

    @Test
    void postgres_answers_over_tls_alone_and_is_believed_only_by_who_knows_its_authority() throws Exception {
        try (PostgresServer postgres = new PostgresServer(
                Checkout.here(), PartFiles.in(folder), Loopback.freePort(), "not-a-secret", tls("ours"))) {
            postgres.start();

            assertThat(encrypted(postgres.maintenanceUrl())).isTrue();
            assertThatThrownBy(() ->
                            encrypted(postgres.maintenanceUrl().replace("sslmode=verify-full", "sslmode=disable")))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("no encryption");
            assertThatThrownBy(() -> encrypted(postgres.maintenanceUrl().replace("%2Fours%2F", "%2Fof-another%2F")))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("SSL error");
        }
    }

    @Test
    void kafka_answers_over_tls_alone_and_is_believed_only_by_who_knows_its_authority() throws Exception {
        KafkaNode node = KafkaNode.alone(Loopback.freePort(), Loopback.freePort());
        try (KafkaBroker kafka = new KafkaBroker(Checkout.here(), PartFiles.in(folder), node, List.of(), tls("ours"))) {
            kafka.start();
            kafka.ensureTopic(Topic.events(1));

            assertThat(topics(kafka, tls("ours"))).contains("sightline.events");
            assertThatThrownBy(() -> topics(kafka, Tls.OFF)).isInstanceOf(ExecutionException.class);
            assertThatThrownBy(() -> topics(kafka, tls("of-another")))
                    .hasCauseInstanceOf(SslAuthenticationException.class);
        }
    }

    private static boolean encrypted(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet mine = statement.executeQuery(
                        "select ssl and version >= 'TLSv1.2' from pg_stat_ssl where pid = pg_backend_pid()")) {
            return mine.next() && mine.getBoolean(1);
        }
    }

    private static Set<String> topics(KafkaBroker kafka, Tls tls) throws ExecutionException, InterruptedException {
        Map<String, Object> settings = new HashMap<>(tls.kafkaClient());
        settings.put("bootstrap.servers", kafka.bootstrap());
        settings.put("request.timeout.ms", 3_000);
        settings.put("default.api.timeout.ms", 3_000);
        try (Admin admin = Admin.create(settings)) {
            return admin.listTopics().names().get();
        }
    }

    private static Tls tls(String authority) {
        return Tls.in(shared.resolve(authority));
    }

    private static void certify(String authority) throws InterruptedException {
        Certificates.onLoopback(shared.resolve(authority), List.of("postgresql", "kafka"))
                .ensure(Instant.now(), shared.resolve("certificates.log"));
    }
}
