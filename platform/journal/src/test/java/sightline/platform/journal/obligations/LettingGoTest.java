package sightline.platform.journal.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import sightline.platform.journal.real.JournalDatabase;
import sightline.platform.journal.real.RealParts;
import sightline.platform.journal.real.Service;
import sightline.platform.journal.relay.Outbox;
import sightline.platform.journal.relay.PostgresOutbox;

/** In a service connections come from a pool, and closing one only gives it back. */
class LettingGoTest {
    private final JournalDatabase database = RealParts.database();

    @Test
    void a_relay_that_ends_leaves_a_pooled_connection_without_shards_and_committing_durably() throws SQLException {
        Duration patience = Duration.ofMinutes(1);
        try (Connection pooled = database.connect()) {
            Outbox relay = new PostgresOutbox(() -> givenBack(pooled), Service.ORIGIN, patience);
            try (Outbox.Session session = relay.open()) {
                assertThat(session.own()).hasSize(16);
            }
            assertThat(synchronousCommit(pooled)).isEqualTo("on");
            try (Outbox.Session next = new PostgresOutbox(database.connections(), Service.ORIGIN, patience).open()) {
                assertThat(next.own()).hasSize(16);
            }
        }
    }

    private static String synchronousCommit(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show synchronous_commit")) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection givenBack(Connection pooled) {
        return (Connection) Proxy.newProxyInstance(
                LettingGoTest.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("close") ? null : method.invoke(pooled, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                });
    }
}
