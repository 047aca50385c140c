package sightline.cases.clock;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.jspecify.annotations.Nullable;
import sightline.platform.journal.moments.Overlooked;
import sightline.platform.journal.service.SystemDatabase;

/**
 * The alarm at {@code /q/health/well}: whether reviews of emergency access pass their moment unannounced, by a question
 * of its own and not the clock's.
 */
@Wellness
@ApplicationScoped
class ReviewsAreChased implements HealthCheck {
    private static final Duration AFTER = Duration.ofSeconds(30);
    private static final String QUESTION = """
            select count(*), coalesce(extract(epoch from now() - min(e.review_due)), 0)
            from emergency_access e join managed_case c on c.id = e.case_id
            where not e.reviewed and e.escalated_at is null and not c.rehearsed
              and e.review_due < now() - make_interval(secs => ?)
            """;

    private final SystemDatabase database;
    private final ReviewClock clock;

    ReviewsAreChased(SystemDatabase database, ReviewClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        @Nullable String alarm = alarm();
        HealthCheckResponseBuilder response = HealthCheckResponse.named("reviews of emergency access are chased")
                .status(alarm == null);
        return (alarm == null ? response : response.withData("alarm 1", alarm)).build();
    }

    private @Nullable String alarm() {
        @Nullable Duration since = clock.sinceLastTurn();
        if (since == null) {
            return "The review clock does not run: restart the service";
        }
        if (since.compareTo(AFTER) > 0) {
            return "The review clock has not ticked for %d s".formatted(since.toSeconds());
        }
        try {
            Overlooked overlooked = Overlooked.read(database, QUESTION, AFTER);
            return overlooked.count() == 0
                    ? null
                    : "Nobody announced that %d reviews of emergency access are overdue, the first for %d s"
                            .formatted(overlooked.count(), overlooked.oldest().toSeconds());
        } catch (SQLException e) {
            return "Nobody knows whether reviews are overdue: the database does not answer";
        }
    }
}
