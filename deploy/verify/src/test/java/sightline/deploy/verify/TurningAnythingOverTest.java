package sightline.deploy.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TurningAnythingOverTest {
    private SmallLedger ledger;

    @BeforeAll
    void make(@TempDir Path folder) throws SQLException, IOException {
        ledger = new SmallLedger("verified-bent", folder);
    }

    @AfterAll
    void close() throws SQLException {
        ledger.close();
    }

    @Test
    void nothing_turned_over_is_nothing_found() throws Exception {
        ledger.mend();
        ledger.bend("select remake()");

        assertThat(Verified.with(ledger.arguments()).status()).isZero();
    }

    @TestFactory
    Stream<DynamicTest> any_column_of_any_entry() throws SQLException {
        return each(Bend.ofEntries(ledger));
    }

    @TestFactory
    Stream<DynamicTest> any_column_by_which_any_entry_is_looked_for() throws SQLException {
        return each(Bend.ofFound(ledger));
    }

    @TestFactory
    Stream<DynamicTest> a_bit_of_what_was_said() {
        return each(Bend.ofBits(ledger));
    }

    @TestFactory
    Stream<DynamicTest> rows_taken_out_put_in_and_exchanged() {
        return each(Bend.ofRows());
    }

    @TestFactory
    Stream<DynamicTest> a_signed_entry_even_when_the_whole_chain_is_made_anew() {
        return each(Bend.withChainMadeAnew());
    }

    @TestFactory
    Stream<DynamicTest> the_table_of_checkpoints() throws SQLException {
        return each(Bend.ofCheckpoints(ledger));
    }

    private Stream<DynamicTest> each(List<Bend> bends) {
        assertThat(bends).isNotEmpty();
        return bends.stream().map(bend -> DynamicTest.dynamicTest(bend.name(), () -> isFoundAndNamed(bend)));
    }

    private void isFoundAndNamed(Bend bend) throws SQLException, IOException {
        ledger.mend();
        ledger.bend(bend.sql());

        Verified verified = Verified.with(ledger.arguments());

        assertThat(verified.out()).containsPattern(bend.named());
        assertThat(verified.status()).isEqualTo(Verify.FOUND);
    }
}
