package sightline.platform.looks;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import sightline.platform.journal.service.JournalSettings;
import sightline.platform.journal.service.SystemDatabase;

/** The alarm that looks are not written down, or do not get to the audit. */
@Wellness
@ApplicationScoped
class LooksReachTheAudit implements HealthCheck {
    private static final String LATE = """
            select count(*) from look_unsent join look using (id)
            where recorded_at < clock_timestamp() - make_interval(secs => ?)
            """;

    private final SystemDatabase database;
    private final LooksSettings settings;
    private final JournalSettings journal;

    LooksReachTheAudit(SystemDatabase database, LooksSettings settings, JournalSettings journal) {
        this.database = database;
        this.settings = settings;
        this.journal = journal;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("looks reach the audit");
        if (!settings.written()) {
            return response.down()
                    .withData("alarm 1", "Looks are not written down: sightline.looks.written is off")
                    .build();
        }
        try {
            long late = late();
            return late == 0
                    ? response.up().build()
                    : response.down()
                            .withData("alarm 1", late + " looks have not reached the audit")
                            .build();
        } catch (SQLException e) {
            return response.down().withData("alarm 1", "Looks cannot be read").build();
        }
    }

    private long late() throws SQLException {
        try (Connection connection = database.open();
                PreparedStatement ask = connection.prepareStatement(LATE)) {
            ask.setDouble(1, journal.alarmAfter().toMillis() / 1000.0);
            try (ResultSet row = ask.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
