package sightline.deploy.bench.stage;

import java.sql.SQLException;

/**
 * How a service is guarded: as it is shipped, or without what can be taken away. The decision in code and the telling
 * of PostgreSQL for whom a connection is used cannot be: they are in both.
 */
public enum Guarding {
    /** As it is shipped: row security, and every look written down. */
    ON("", true),
    /** The service's role sees every row, and no look is written down. */
    OFF("_unguarded", false);

    private final String suffix;
    private final boolean guarded;

    Guarding(String suffix, boolean guarded) {
        this.suffix = suffix;
        this.guarded = guarded;
    }

    /** What tells the names of its parts from those of the other. */
    public String suffix() {
        return suffix;
    }

    /** The database of a service that is guarded so. */
    public Database database(String service, Stage stage) throws SQLException {
        Database database = stage.database(service + suffix);
        if (!guarded) {
            stage.withoutRowSecurity(database);
        }
        return database;
    }

    /** What a service that is guarded so is told. */
    public String settings(Issuer issuer, String topic, Stage stage) throws InterruptedException {
        return """
                quarkus.oidc.auth-server-url=%s
                sightline.journal.topic=%s
                sightline.looks.topic=%s
                sightline.looks.written=%b
                """.formatted(issuer.url(), topic, stage.topic("looks." + topic), guarded);
    }
}
