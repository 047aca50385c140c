package sightline.platform.journal.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sightline.platform.journal.Entry;
import sightline.platform.journal.PostgresJournal;
import sightline.platform.journal.obligations.FaultPoint.Fault;
import sightline.platform.journal.obligations.FaultPoint.ProcessDied;
import sightline.platform.journal.real.Facts;
import sightline.platform.journal.real.JournalDatabase;
import sightline.platform.journal.real.RealParts;
import sightline.platform.journal.real.Recorded;
import sightline.platform.language.CaseId;

class P1AnEventRowExistsExactlyWhenTheChangeCommittedTest {
    private final JournalDatabase database = RealParts.database();
    private final List<CaseId> cases = Facts.someCases(2);

    @BeforeEach
    void a_state_that_the_facts_explain() throws SQLException {
        database.asOwner("""
                create table state (event_id uuid primary key, case_id uuid not null);
                create table looked (event_id uuid primary key, case_id uuid not null);
                grant select, insert on state, looked to %s
                """.formatted(database.name()));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void whatever_goes_wrong_at_whichever_statement(Fault fault) throws SQLException {
        List<String> places = new ArrayList<>();
        FaultPoint point = change(fault, 1);
        for (int at = 2; point.struck(); at++) {
            places.add(point.place());
            assertStateLedgerAndOutboxAgree();
            point = change(fault, at);
        }
        assertThat(places)
                .as("state, two cases, audit, commit")
                .hasSize(5)
                .last()
                .isEqualTo("commit");
        long committed = Recorded.count(database, "select count(*) from looked");
        boolean commitCounts = fault == Fault.SESSION_ENDS_AFTER || fault == Fault.PROCESS_DIES_AFTER;
        assertThat(committed)
                .as("the one without a fault, and a commit whose answer was lost")
                .isEqualTo(commitCounts ? 2 : 1);
        assertStateLedgerAndOutboxAgree();
    }

    @Test
    void a_service_can_neither_change_nor_remove_what_it_recorded() throws SQLException {
        Facts.record(database, cases, 1);
        for (String forbidden : List.of(
                "update journal set type = type", "delete from journal", "truncate journal", "delete from case_head")) {
            try (Connection connection = database.connect();
                    PreparedStatement statement = connection.prepareStatement(forbidden)) {
                assertThat(catchThrowable(statement::execute)).as(forbidden).hasMessageContaining("permission denied");
            }
        }
    }

    /** A command as the services run it: state, facts about two cases, audit, one commit. */
    private FaultPoint change(Fault fault, int at) throws SQLException {
        FaultPoint point = new FaultPoint(database, fault, at);
        List<Entry> facts = List.of(Facts.about(cases.get(0)), Facts.about(cases.get(1)), Facts.about(cases.get(0)));
        try (Connection real = database.connect()) {
            Connection connection = point.on(real);
            connection.setAutoCommit(false);
            try {
                insert(connection, "insert into state select * from unnest(?::uuid[], ?::uuid[])", facts);
                PostgresJournal.append(connection, facts);
                insert(
                        connection,
                        "insert into looked select * from unnest(?::uuid[], ?::uuid[])",
                        facts.subList(0, 1));
                connection.commit();
            } catch (SQLException e) {
                rollback(real);
            } catch (ProcessDied e) {
                // Closing the connection without a word is what the kernel does for a dead process.
            }
        }
        return point;
    }

    private static void insert(Connection connection, String sql, List<Entry> facts) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setArray(1, uuids(connection, facts, fact -> fact.told().id().value()));
            insert.setArray(2, uuids(connection, facts, fact -> fact.about().value()));
            insert.executeUpdate();
        }
    }

    private static Array uuids(Connection connection, List<Entry> facts, Function<Entry, UUID> column)
            throws SQLException {
        return connection.createArrayOf("uuid", facts.stream().map(column).toArray());
    }

    private static void rollback(Connection real) {
        try {
            real.rollback();
        } catch (SQLException ended) {
            // The server has rolled back for us.
        }
    }

    private void assertStateLedgerAndOutboxAgree() throws SQLException {
        Set<UUID> state = ids("state");
        assertThat(ids("journal")).isEqualTo(state);
        assertThat(ids("outbox")).isEqualTo(state);
        assertThat(Recorded.count(database, "select coalesce(sum(version), 0) from case_head"))
                .isEqualTo(state.size());
    }

    private Set<UUID> ids(String table) throws SQLException {
        Set<UUID> ids = new HashSet<>();
        Recorded.read(database, "select case_id, 0::bigint, event_id from " + table)
                .forEach(row -> ids.add(row.event()));
        return ids;
    }
}
