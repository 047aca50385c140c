package sightline.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A service has said of each of its tables what becomes of it when a case is erased, and nobody destroys otherwise. */
public abstract class HoldingsOfACase {
    private static final String TABLES = """
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname in ('public', 'rebuild') order by 1
            """;

    @Test
    void a_table_goes_with_its_case_or_says_why_it_is_kept() throws SQLException {
        assertThat(ServiceDatabase.ask("select held from held_of_case order by 1"))
                .containsExactlyInAnyOrderElementsOf(ServiceDatabase.ask(TABLES));
    }

    @Test
    void the_services_own_role_destroys_nothing_of_a_case_that_is_not_marked() throws SQLException {
        try (Connection service = ServiceDatabase.asTheSystem();
                Statement statement = service.createStatement()) {
            assertThatThrownBy(() -> statement.execute("select erase_case('%s')".formatted(UUID.randomUUID())))
                    .hasMessageContaining("not marked as erased");
            assertThatThrownBy(() -> statement.execute("delete from journal"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("delete from erased_case"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("update held_of_case set found_by = 'true'"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void no_fact_is_recorded_of_a_marked_case_and_nobody_sees_it() throws SQLException {
        UUID about = UUID.randomUUID();
        try (Connection service = ServiceDatabase.asTheSystem();
                Statement statement = service.createStatement()) {
            statement.execute(
                    "insert into erased_case (case_id, erasure_id) values ('%s', gen_random_uuid())".formatted(about));
            assertThatThrownBy(() -> statement.execute("""
                            insert into journal (event_id, case_id, sequence, type, occurred_precision, agency, actor,
                                                 data, text, correlation_id)
                            values (gen_random_uuid(), '%s', 1, 'sightline.case.arrest-recorded.v1', 'exact', 'a', 'b',
                                    '{}', '{}', gen_random_uuid())
                            """.formatted(about)))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("SL410"));
            try (var row = statement.executeQuery("select may_see('%s')".formatted(about))) {
                row.next();
                assertThat(row.getBoolean(1)).isFalse();
            }
        }
    }
}
