package sightline.platform.journal.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sightline.platform.journal.real.JournalDatabase;
import sightline.platform.journal.real.RealParts;
import sightline.platform.journal.real.Recorded;

class P2SequencesAreGapFreeAndInCommitOrderTest {
    private static final int SECONDS = 4;
    private static final Pattern INSERTED = Pattern.compile("case_id\\[uuid]:'([0-9a-f-]+)' sequence\\[bigint]:(\\d+)");

    private final JournalDatabase database = RealParts.database();

    @Test
    void under_many_writers_on_few_cases_with_early_writes_rollbacks_and_lost_sessions() throws Exception {
        try (CommitLog log = new CommitLog(database)) {
            Writers writers = new Writers(database, 12, 20, 0);
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(SECONDS));
            writers.stop();

            List<Recorded> ledger = Recorded.ledger(database);
            System.out.printf("P2: %s; ledger %d%n", writers, ledger.size());
            assertThat(ledger.size()).isGreaterThan(1000);
            assertThat(ledger.stream().map(Recorded::event).collect(Collectors.toSet()))
                    .containsAll(writers.committed());
            assertThat(outOfOrder(log.inCommitOrder())).isZero();
            assertThat(log.inCommitOrder()).hasSameSizeAs(ledger);
            assertThat(Recorded.count(database, """
                    select count(*) from case_head h
                    where version <> (select count(*) from journal j where j.case_id = h.case_id)
                       or version <> (select max(sequence) from journal j where j.case_id = h.case_id)
                    """)).isZero();
        }
    }

    private static long outOfOrder(List<Recorded> inCommitOrder) {
        Map<UUID, Long> last = new HashMap<>();
        return inCommitOrder.stream()
                .filter(one -> {
                    Long before = last.put(one.about(), one.sequence());
                    return one.sequence() != (before == null ? 0 : before) + 1;
                })
                .count();
    }

    /** PostgreSQL's own account of what committed in which order: its write-ahead log, decoded. */
    private static final class CommitLog implements AutoCloseable {
        private final Connection connection;
        private final String slot;

        CommitLog(JournalDatabase database) throws SQLException {
            this.connection = database.connectAsSuperuser();
            this.slot = database.name();
            try (Statement statement = connection.createStatement()) {
                statement.execute("select pg_create_logical_replication_slot('%s', 'test_decoding')".formatted(slot));
            }
        }

        List<Recorded> inCommitOrder() throws SQLException {
            List<Recorded> inserted = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("""
                            select data from pg_logical_slot_peek_changes('%s', null, null)
                            where data like 'table public.journal: INSERT:%%'
                            """.formatted(slot))) {
                while (row.next()) {
                    Matcher found = INSERTED.matcher(row.getString(1));
                    assertThat(found.find()).isTrue();
                    inserted.add(new Recorded(
                            UUID.fromString(found.group(1)), Long.parseLong(found.group(2)), new UUID(0, 0)));
                }
            }
            return inserted;
        }

        @Override
        public void close() throws SQLException {
            try (connection;
                    Statement statement = connection.createStatement()) {
                statement.execute("select pg_drop_replication_slot('%s')".formatted(slot));
            }
        }
    }
}
