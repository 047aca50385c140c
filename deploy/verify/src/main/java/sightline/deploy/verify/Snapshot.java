package sightline.deploy.verify;

import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Properties;

/** The ledger as it stood at one moment: all that is asked is answered from the same transaction, a batch at a time. */
final class Snapshot implements AutoCloseable {
    private static final int BATCH = 500;

    private final Connection connection;
    private final Instant taken;

    private Snapshot(Connection connection, Instant taken) {
        this.connection = connection;
        this.taken = taken;
    }

    /** As the system, which alone sees every row. */
    static Snapshot take(Choices choices) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", choices.user());
        properties.setProperty("password", choices.password());
        properties.setProperty("options", "-c sightline.standing=system");
        properties.setProperty("ApplicationName", "audit verify");
        properties.setProperty("connectTimeout", "10");
        Connection connection = DriverManager.getConnection(choices.jdbc(), properties);
        try {
            return begin(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static Snapshot begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (Statement now = connection.createStatement();
                ResultSet row = now.executeQuery("select clock_timestamp()")) {
            row.next();
            return new Snapshot(
                    connection, row.getObject(1, OffsetDateTime.class).toInstant());
        }
    }

    /** When, by the database's clock. */
    Instant taken() {
        return taken;
    }

    PreparedStatement ask(String query) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(query);
        statement.setFetchSize(BATCH);
        return statement;
    }

    Array ids(Collection<String> ids) throws SQLException {
        return connection.createArrayOf("uuid", ids.toArray());
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? Instant.MIN : at.toInstant();
    }

    /** Never null: what is missing is not what it should be, and is found like anything else. */
    static byte[] bytes(ResultSet row, String column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        return bytes == null ? new byte[0] : bytes;
    }

    static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
