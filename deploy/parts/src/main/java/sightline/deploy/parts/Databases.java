package sightline.deploy.parts;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.postgresql.ds.PGSimpleDataSource;

/** The databases on one server: one per service, each with an owner and a role that owns nothing. */
final class Databases {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*([-_][a-z0-9]+)*");
    private static final int SECONDS = 3;

    private final PostgresServer server;

    Databases(PostgresServer server) {
        this.server = server;
    }

    static Connection connect(int port, Tls tls, String database, String role, String password) throws SQLException {
        // Not DriverManager: in a Quarkus test it looks for the driver in another class loader
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {Loopback.HOST});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(role);
        source.setPassword(password);
        if (tls.isOn()) {
            source.setSslMode("verify-full");
            source.setSslRootCert(tls.authority().toString());
        }
        source.setConnectTimeout(SECONDS);
        source.setLoginTimeout(SECONDS);
        source.setSocketTimeout(SECONDS * 10);
        return source.getConnection();
    }

    void ensure(String service, String ownerPassword, String appPassword) throws SQLException {
        if (!NAME.matcher(service).matches()) {
            throw new IllegalArgumentException("A database is named like approved-premises, not " + service);
        }
        String name = service.replace('-', '_');
        String owner = name + "_owner";
        try (Connection maintenance = server.connect("postgres");
                Statement statement = maintenance.createStatement()) {
            role(maintenance, owner, ownerPassword);
            role(maintenance, name, appPassword);
            if (!exists(maintenance, "select 1 from pg_database where datname = ?", name)) {
                statement.execute("create database %s owner %s".formatted(name, owner));
            }
            statement.execute("revoke all on database %s from public".formatted(name));
            statement.execute("grant connect on database %s to %s".formatted(name, name));
        }
        try (Connection database = server.connect(name);
                Statement statement = database.createStatement()) {
            statement.execute("revoke all on schema public from public");
            statement.execute("grant usage on schema public to " + name);
        }
    }

    private static void role(Connection connection, String role, String password) throws SQLException {
        boolean known = exists(connection, "select 1 from pg_roles where rolname = ?", role);
        try (Statement statement = connection.createStatement()) {
            // Stated again at each start, so that the secrets file is always right
            statement.execute("%s role %s login password '%s'"
                    .formatted(known ? "alter" : "create", role, password.replace("'", "''")));
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }
}
