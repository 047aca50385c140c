package sightline.platform.journal.real;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.postgresql.ds.PGSimpleDataSource;
import sightline.platform.journal.Connections;
import sightline.platform.journal.listen.PostgresInbox;

/**
 * A fresh database with the journal's migration applied.
 *
 * @param maintenance the address of the server's maintenance database, with the superuser's name and password
 * @param name of the database, and of the role that a service runs as
 */
public record JournalDatabase(String maintenance, String name) {
    private static final String PASSWORD = "not-a-secret";
    private static final List<String> MIGRATIONS =
            List.of("/db/journal/V0_1__journal.sql", "/db/journal/V0_9__erased_cases.sql");
    private static final String PROCESS = System.getProperty("sightline.test.process", "test");
    private static final int SECONDS = 10;

    /** Makes one on this server. */
    public static JournalDatabase on(String maintenance) {
        String name = "journal_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        JournalDatabase made = new JournalDatabase(maintenance, name);
        try {
            made.make();
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be made", e);
        }
        return made;
    }

    private void make() throws SQLException {
        try (Connection server = source(maintenance).getConnection();
                Statement statement = server.createStatement()) {
            statement.execute("create role %s login password '%s'".formatted(name, PASSWORD));
            statement.execute("create role %s_owner login password '%s'".formatted(name, PASSWORD));
            statement.execute("create database %s owner %s_owner".formatted(name, name));
        }
        for (String migration : MIGRATIONS) {
            asOwner(script(migration).replace("${app}", name));
        }
    }

    private static String script(String migration) {
        try (InputStream script = JournalDatabase.class.getResourceAsStream(migration)) {
            if (script == null) {
                throw new IllegalStateException(migration + " is not on the class path");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a script as the owner of the tables. */
    public void asOwner(String script) throws SQLException {
        try (Connection connection = connect(name + "_owner");
                Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    /** A new connection as the service's own role. */
    public Connection connect() throws SQLException {
        return connect(name);
    }

    public Connections connections() {
        return this::connect;
    }

    /** A new connection to this database as superuser, who may end sessions and read the log of commits. */
    public Connection connectAsSuperuser() throws SQLException {
        PGSimpleDataSource source = source(maintenance);
        source.setDatabaseName(name);
        return source.getConnection();
    }

    private Connection connect(String role) throws SQLException {
        PGSimpleDataSource source = source(maintenance);
        source.setDatabaseName(name);
        source.setUser(role);
        source.setPassword(PASSWORD);
        return source.getConnection();
    }

    private static PGSimpleDataSource source(String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        // By this name a test knows whose session it is.
        source.setApplicationName(PROCESS);
        source.setConnectTimeout(SECONDS);
        source.setLoginTimeout(SECONDS);
        source.setSocketTimeout(SECONDS);
        source.setTcpKeepAlive(true);
        return source;
    }

    /** Plain transactions, each on a connection of its own. */
    public PostgresInbox.Transactions transactions() {
        return body -> {
            try (Connection connection = connect()) {
                connection.setAutoCommit(false);
                body.on(connection);
                connection.commit();
            }
        };
    }
}
