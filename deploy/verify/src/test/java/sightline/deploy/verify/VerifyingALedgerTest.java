package sightline.deploy.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerifyingALedgerTest {
    private SmallLedger ledger;

    @BeforeAll
    void make(@TempDir Path folder) throws SQLException, IOException {
        ledger = new SmallLedger("verified-whole", folder);
    }

    @BeforeEach
    void mend() throws SQLException, IOException {
        ledger.mend();
    }

    @AfterAll
    void close() throws SQLException {
        ledger.close();
    }

    @Test
    void a_whole_ledger_is_whole_and_the_last_sentence_says_how_far_it_is_signed() {
        Verified verified = Verified.with(ledger.arguments());

        assertThat(verified.out())
                .matches(
                        "13 entries whole, signed up to 12 at \\S+Z, checked against 3 checkpoints; not against the topics, without a broker\\. 1 is not signed yet\\.\n");
        assertThat(verified.status()).isZero();
    }

    @Test
    void a_checkpoint_on_its_way_to_the_file_is_verified_from_the_table() throws SQLException {
        String previous = ledger.lines().getLast().replaceAll(".*\"signature\":\"([^\"]+)\".*", "$1");
        ledger.keep(13, ledger.key().sign(ledger.superuser(), 13, 13, Instant.now(), previous));
        ledger.bend("insert into checkpoint_unpublished values (13)");

        Verified verified = Verified.with(ledger.arguments());

        assertThat(verified.out()).contains("13 entries whole, signed up to 13 at ", "against 4 checkpoints");
        assertThat(verified.status()).isZero();
    }

    @Test
    void a_checkpoint_that_is_being_written_to_the_file_is_not_mistaken_for_a_broken_one() throws Exception {
        String previous = ledger.lines().getLast().replaceAll(".*\"signature\":\"([^\"]+)\".*", "$1");
        String line = ledger.key().sign(ledger.superuser(), 13, 13, Instant.now(), previous);
        ledger.keep(13, line);
        ledger.bend("insert into checkpoint_unpublished values (13)");
        Files.writeString(ledger.checkpoints(), line.substring(0, 40), java.nio.file.StandardOpenOption.APPEND);

        assertThat(Verified.with(ledger.arguments()).out()).contains("13 entries whole, signed up to 13 at ");
    }

    @Test
    void nothing_signed_yet_is_said() throws Exception {
        ledger.bend("delete from checkpoint");
        Files.delete(ledger.checkpoints());

        Verified verified = Verified.with(ledger.arguments());

        assertThat(verified.out())
                .startsWith("13 entries whole, nothing signed yet")
                .contains("13 are not signed yet");
        assertThat(verified.status()).isZero();
    }

    @Test
    void a_hundred_findings_are_shown_and_the_others_counted() throws SQLException {
        ledger.bend("update entry_found set service = 'x', part = 'x', purpose = 'x', status = 9, agency = 'x', "
                + "area = 'x', address = 'x', operation = 'x', decision = 'x', verb = 'x'");

        Verified verified = Verified.with(ledger.arguments());

        assertThat(verified.out().lines().filter(line -> line.startsWith("Entry ")))
                .hasSize(100);
        assertThat(verified.out()).contains("And 30 more.\n130 findings in 13 entries, signed up to 12");
        assertThat(verified.status()).isEqualTo(1);
    }

    @Test
    void what_is_no_row_of_the_ledger_does_not_pass_for_an_empty_one() throws SQLException {
        ledger.bend("delete from entry_found; delete from entry; delete from ledger_head");

        Verified verified = Verified.with(ledger.arguments());

        assertThat(verified.out())
                .contains(
                        "Entries 1 to 4 are signed and not there: removed.",
                        "The head of the ledger is missing, or this role may not see the ledger.");
        assertThat(verified.status()).isEqualTo(1);
    }

    @Test
    void the_settings_of_the_stack_say_where_all_of_it_is(@TempDir Path state) throws IOException {
        List<String> said = ledger.arguments();
        Path settings = state.resolve("audit.properties");
        Files.writeString(settings, """
                quarkus.datasource.jdbc.url=%s
                quarkus.datasource.username=%s
                quarkus.datasource.password=of-the-service
                sightline.audit.checkpoints=%s
                sightline.audit.signing-key=%s
                """.formatted(
                said.get(1), said.get(3), said.get(7), ledger.publicKey().resolveSibling("signing-key.pem")));

        assertThat(Verified.with(settings, Topics.OF_SIGHTLINE, List.of()).status())
                .isZero();
    }

    @Test
    void what_cannot_be_verified_is_neither_whole_nor_found_to_be_bent() {
        assertThat(Verified.with(List.of()).err()).startsWith("There is no stack here: ");
        assertThat(Verified.with(List.of("--what")).err())
                .startsWith("audit verify does not know what to do with --what.");
        assertThat(Verified.with(List.of("--jdbc")).err()).startsWith("--jdbc needs a value.");
        assertThat(Verified.with(List.of("--jdbc", "x")).err()).startsWith("audit verify needs --user.");
        assertThat(Verified.with(ledger.arguments(), "--user", "x").err()).startsWith("--user is said twice.");
        assertThat(Verified.with(List.of()).status()).isEqualTo(2);
        Verified nobody = Verified.with(ledger.arguments().stream()
                .map(word -> word.equals("verified_whole") ? "nobody" : word)
                .toList());
        assertThat(nobody.err()).startsWith("The ledger cannot be read: ");
        assertThat(nobody.status()).isEqualTo(2);
        assertThat(Verified.with(List.of("--help")).out()).contains("--public-key FILE");
    }
}
