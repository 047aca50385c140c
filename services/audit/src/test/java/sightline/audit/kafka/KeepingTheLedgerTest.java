package sightline.audit.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import sightline.audit.LooksOnTheTopic;
import sightline.audit.Signing;
import sightline.audit.domain.Entries;
import sightline.audit.domain.Reach;
import sightline.platform.journal.service.SystemDatabase;
import sightline.platform.language.CaseId;
import sightline.platform.language.StaffId;
import sightline.platform.looks.Look;
import sightline.platform.testkit.CasesOnTheTopic;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.WholeTopic;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "audit"))
@QuarkusTestResource(Signing.class)
class KeepingTheLedgerTest {
    private static final Reach EVERYTHING = new Reach(null, null, new StaffId("nobody"));

    @SuppressWarnings("NullAway.Init")
    CasesOnTheTopic cases;

    @Inject
    LooksOnTheTopic looks;

    @Inject
    Entries entries;

    @Inject
    SystemDatabase database;

    @ConfigProperty(name = "sightline.audit.checkpoints")
    Path checkpoints;

    @ConfigProperty(name = "sightline.audit.signing-key")
    Path key;

    @ConfigProperty(name = "sightline.audit.checkpoints-topic")
    String topic;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    @Test
    void a_look_is_entered_once_however_often_it_is_said() {
        Look look = LooksOnTheTopic.look("once", null, now());

        looks.say(look, look);
        looks.say(look);
        looks.say(LooksOnTheTopic.look("after", null, now()));

        await().atMost(Duration.ofSeconds(30)).until(() -> of("after").size() == 1);
        assertThat(of("once")).singleElement().satisfies(entry -> {
            assertThat(entry.id()).isEqualTo(look.id());
            assertThat(entry.found().at()).isEqualTo(look.at());
        });
    }

    @Test
    void every_fact_is_entered_with_who_recorded_it_and_not_with_what_it_says() {
        CaseId about = cases.inNorthshire();

        await().atMost(Duration.ofSeconds(30))
                .until(() -> of("staff-of-a-story").stream()
                                .filter(one -> one.found().cases().contains(about.value()))
                                .count()
                        == 2);
        assertThat(of("staff-of-a-story").getFirst().found().operation()).isEqualTo("change");
    }

    @Test
    void what_is_no_look_is_kept_aside_and_stops_nothing() throws SQLException {
        looks.say("{\"id\":".getBytes(StandardCharsets.UTF_8));
        looks.say(LooksOnTheTopic.look("after nonsense", null, now()));

        await().atMost(Duration.ofSeconds(30)).until(() -> of("after nonsense").size() == 1);
        try (Connection connection = database.open();
                Statement ask = connection.createStatement();
                var row = ask.executeQuery("select count(*) from unreadable_look")) {
            row.next();
            assertThat(row.getLong(1)).isPositive();
        }
        mended();
    }

    /** As an operator would, with the owner's role: what is kept aside keeps the alarm up. */
    private static void mended() throws SQLException {
        Config settings = ConfigProvider.getConfig();
        try (Connection owner = DriverManager.getConnection(
                        settings.getValue("quarkus.datasource.jdbc.url", String.class),
                        settings.getValue("quarkus.flyway.username", String.class),
                        settings.getValue("quarkus.flyway.password", String.class));
                Statement mend = owner.createStatement()) {
            mend.execute("delete from unreadable_look");
        }
    }

    @Test
    void what_was_entered_is_signed_within_moments_and_published_to_the_file_and_the_topic()
            throws IOException, GeneralSecurityException {
        looks.say(LooksOnTheTopic.look("signed", null, now()));

        await().atMost(Duration.ofSeconds(30)).until(() -> of("signed").size() == 1);
        long number = of("signed").getFirst().number();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> entries.find(number, EVERYTHING).orElseThrow().checkpoint() != null);
        String line =
                String.valueOf(entries.find(number, EVERYTHING).orElseThrow().checkpoint());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Files.readAllLines(checkpoints).contains(line));
        await().atMost(Duration.ofSeconds(30)).until(() -> WholeTopic.read(bootstrap, topic).stream()
                .anyMatch(one -> new String(one.value(), StandardCharsets.UTF_8).equals(line)));
        requireSignedInARow(Files.readAllLines(checkpoints));
    }

    @Test
    void the_services_own_role_can_change_nothing_that_was_entered() throws SQLException {
        looks.say(LooksOnTheTopic.look("kept", null, now()));
        await().atMost(Duration.ofSeconds(30)).until(() -> of("kept").size() == 1);

        for (String bending : List.of(
                "update entry set said = ''",
                "delete from entry",
                "update entry_found set person = 'somebody else'",
                "delete from entry_found",
                "update checkpoint set said = ''",
                "delete from checkpoint",
                "truncate entry cascade")) {
            try (Connection connection = database.open();
                    Statement bend = connection.createStatement()) {
                assertThatThrownBy(() -> bend.execute(bending)).as(bending).hasMessageContaining("permission denied");
            }
        }
    }

    private void requireSignedInARow(List<String> lines) throws IOException, GeneralSecurityException {
        String pem = Files.readString(key);
        String body = pem.substring(pem.indexOf("-----BEGIN PUBLIC KEY-----") + 26, pem.indexOf("-----END PUBLIC KEY"));
        var known = KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getMimeDecoder().decode(body)));
        String previous = "";
        long next = 1;
        for (String line : lines) {
            JsonPath one = new JsonPath(line);
            assertThat(one.getLong("from")).isEqualTo(next);
            assertThat(one.getString("previous")).isEqualTo(previous);
            Signature verifying = Signature.getInstance("Ed25519");
            verifying.initVerify(known);
            verifying.update(String.join(
                            "\n",
                            "sightline-checkpoint-1",
                            one.getString("from"),
                            one.getString("upTo"),
                            one.getString("chain"),
                            one.getString("digests"),
                            one.getString("at"),
                            previous)
                    .getBytes(StandardCharsets.UTF_8));
            assertThat(verifying.verify(Base64.getDecoder().decode(one.getString("signature"))))
                    .isTrue();
            previous = one.getString("signature");
            next = one.getLong("upTo") + 1;
        }
    }

    private List<Entries.Entry> of(String person) {
        return entries.search(new Entries.Search(person, null, null, null, null, null, null), EVERYTHING, 200);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
