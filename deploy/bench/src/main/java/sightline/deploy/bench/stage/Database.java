package sightline.deploy.bench.stage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** One service's database, reached as the service reaches it. */
public record Database(String url, String role) {
    /** Of the service's role; the server ends with the benchmark. */
    public static final String PASSWORD = "of-this-benchmark";

    /** Of the role that owns the tables: a service does not start where both are the same. */
    public static final String OWNERS_PASSWORD = "of-this-benchmark-for-its-owner";

    /** Makes the journal's tables, with the journal's own migration. */
    public Database withJournal() {
        Flyway.configure()
                .dataSource(url, owner(), OWNERS_PASSWORD)
                .locations("db/journal")
                .placeholders(Map.of("app", role))
                .load()
                .migrate();
        return this;
    }

    public String owner() {
        return role + "_owner";
    }

    /** Makes a table of the benchmark's own, which the service's role may write. */
    public Database withTable(String name, String columns) throws SQLException {
        try (Connection connection = source(owner()).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table %s (%s) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000)"
                            .formatted(name, columns));
            statement.execute("grant select, insert, update, delete on %s to %s".formatted(name, role));
        }
        return this;
    }

    /** A connection of the service's role, in auto-commit. */
    public Connection open() throws SQLException {
        return source(role).getConnection();
    }

    /** A connection of the role that owns the tables, in auto-commit. */
    public Connection asOwner() throws SQLException {
        return source(owner()).getConnection();
    }

    /** As the services' own settings: statements are prepared on the server at their first use. */
    private PGSimpleDataSource source(String user) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(user.equals(role) ? PASSWORD : OWNERS_PASSWORD);
        source.setPrepareThreshold(1);
        source.setTcpKeepAlive(true);
        // As a service says it of connections that nobody asks on: the benchmark is relay, listener and writer at once.
        source.setOptions("-c sightline.standing=system");
        return source;
    }
}
