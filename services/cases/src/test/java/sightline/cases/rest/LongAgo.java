package sightline.cases.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/** Makes it as if time had passed, as nobody can over HTTP. */
final class LongAgo {
    private LongAgo() {}

    /** The review of this emergency access was due so long ago. */
    static void reviewWasDue(Duration ago, String emergency) throws SQLException {
        var settings = ConfigProvider.getConfig();
        try (var owner = DriverManager.getConnection(
                        settings.getValue("quarkus.datasource.jdbc.url", String.class),
                        settings.getValue("quarkus.flyway.username", String.class),
                        settings.getValue("quarkus.flyway.password", String.class));
                var earlier = owner.prepareStatement(
                        "update emergency_access set review_due = now() - ? * interval '1 second' where id = ?::uuid")) {
            earlier.setLong(1, ago.toSeconds());
            earlier.setString(2, emergency);
            assertThat(earlier.executeUpdate()).isEqualTo(1);
        }
    }
}
