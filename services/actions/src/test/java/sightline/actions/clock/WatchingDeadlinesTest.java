package sightline.actions.clock;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.actions.InNorthshire;
import sightline.platform.journal.service.SystemDatabase;
import sightline.platform.language.CaseId;

/** The watchdog: nothing passes unannounced in silence. */
@QuarkusTest
class WatchingDeadlinesTest extends InNorthshire {
    @Inject
    SystemDatabase database;

    @Inject
    DeadlineClock clock;

    @SuppressWarnings("NullAway.Init")
    private Passing passing;

    @BeforeEach
    void time() {
        passing = new Passing(database);
    }

    @AfterEach
    void ticking() {
        if (!clock.isRunning()) {
            clock.start();
        }
    }

    @Test
    void in_a_rehearsed_case_nobody_is_chased_and_nothing_is_overlooked() throws SQLException {
        CaseId rehearsed = northshire.aRehearsedCase();
        northshire.assigned(rehearsed, 1);
        passing.by(Duration.ofDays(60), rehearsed);
        CaseId real = northshire.aCase();
        northshire.assigned(real, 1);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(passing.announced(real)).containsExactly("due-soon"));
        assertThat(passing.announced(rehearsed)).isEmpty();
        assertThat(OverlookedDeadlines.read(database, Duration.ofSeconds(30)).count())
                .isZero();
    }

    @Test
    void the_watchdog_raises_the_alarm_when_the_clock_is_dead_and_a_deadline_passes_unannounced() throws SQLException {
        CaseId about = northshire.aCase();
        clock.stop();
        northshire.assigned(about, 20);
        passing.by(Duration.ofDays(25), about);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(alarms())
                .anyMatch(alarm -> alarm.contains("passed a deadline"))
                .anyMatch(alarm -> alarm.contains("does not run")));
        clock.start();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(alarms()).isEmpty());
    }

    @Test
    void the_watchdog_finds_an_action_that_was_never_given_a_moment_to_wait_for() throws SQLException {
        CaseId about = northshire.aCase();
        northshire.assigned(about, 20);
        passing.overlookedBy(Duration.ofDays(25), about);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(alarms()).anyMatch(alarm -> alarm.contains("that 1 actions passed")));
        passing.overlookedBy(Duration.ofDays(-25), about);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(alarms()).isEmpty());
    }

    private List<String> alarms() {
        return given().get("/q/health/well")
                .jsonPath()
                .getList(
                        "checks.find { it.name == 'deadlines are announced' }.data.collect { it.value }", String.class);
    }
}
