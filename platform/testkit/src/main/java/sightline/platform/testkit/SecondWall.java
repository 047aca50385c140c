package sightline.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import sightline.deploy.parts.Deadline;

/**
 * Whoever reaches a service's database past its code, as the service's own role, sees no case: every table is behind
 * the second wall, but those that are said here to hold nothing of any case.
 */
public abstract class SecondWall {
    private static final Set<String> OF_NO_CASE = Set.of(
            "public.flyway_schema_history", "public.shard_lease", "public.listener_position", "public.held_of_case");
    private static final String TABLES = """
            select n.nspname || '.' || c.relname, c.relrowsecurity
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname in ('public', 'rebuild')
            order by 1
            """;

    /** Tables of this service that hold nothing of any case, as {@code schema.table}; with a good reason. */
    protected Set<String> ofNoCase() {
        return Set.of();
    }

    /** Lets the service know of a case, so that there is something to hide. */
    protected abstract void tellOfACase();

    @Test
    void a_table_is_behind_the_wall_or_holds_nothing_of_any_case() throws SQLException {
        try (Connection owner = connection("quarkus.flyway");
                Statement ask = owner.createStatement();
                ResultSet row = ask.executeQuery(TABLES)) {
            while (row.next()) {
                if (!isOfNoCase(row.getString(1))) {
                    assertThat(row.getBoolean(2))
                            .as("row security of %s", row.getString(1))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void the_services_own_role_sees_no_row_of_any_case_unless_it_says_for_whom() throws SQLException {
        try (Connection service = connection("quarkus.datasource")) {
            for (String table : behindTheWall()) {
                assertThat(count(table, service)).as(table).isZero();
            }
        }
    }

    @Test
    void an_actor_of_an_agency_that_is_on_no_case_sees_no_row_of_any() throws SQLException {
        try (Connection service = connection("quarkus.datasource");
                Statement say = service.createStatement()) {
            say.execute("select set_config('sightline.standing', 'actor', false),"
                    + " set_config('sightline.agency', 'eastshire-nobody', false),"
                    + " set_config('sightline.person', 'staff-of-nobody', false),"
                    + " set_config('sightline.area', 'eastshire', false),"
                    + " set_config('sightline.coordinates', 'true', false)");
            assertThat(count("public.journal", service)).isZero();
        }
    }

    @Test
    void what_the_wall_hides_is_there() throws SQLException, InterruptedException {
        tellOfACase();
        try (Connection service = connection("quarkus.datasource");
                Statement say = service.createStatement()) {
            say.execute("select set_config('sightline.standing', 'system', false)");
            Deadline deadline = Deadline.in(Duration.ofSeconds(30));
            while (rows(service) == 0 && !deadline.passed()) {
                Thread.sleep(20);
            }
            assertThat(rows(service)).isPositive();
        }
    }

    private long rows(Connection service) throws SQLException {
        long rows = 0;
        for (String table : behindTheWall()) {
            rows += count(table, service);
        }
        return rows;
    }

    private List<String> behindTheWall() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Connection owner = connection("quarkus.flyway");
                Statement ask = owner.createStatement();
                ResultSet row = ask.executeQuery(TABLES)) {
            while (row.next()) {
                if (!isOfNoCase(row.getString(1))) {
                    tables.add(row.getString(1));
                }
            }
        }
        return tables;
    }

    private boolean isOfNoCase(String table) {
        return OF_NO_CASE.contains(table)
                || ofNoCase().contains(table)
                || OF_NO_CASE.contains(table.replace("rebuild.", "public."));
    }

    private static long count(String table, Connection connection) throws SQLException {
        try (Statement ask = connection.createStatement();
                ResultSet row = ask.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Connection connection(String role) throws SQLException {
        Config settings = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                settings.getValue("quarkus.datasource.jdbc.url", String.class),
                settings.getValue(role + ".username", String.class),
                settings.getValue(role + ".password", String.class));
    }
}
