package sightline.deploy.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sightline.deploy.parts.Deadline;

/** A deadline that passes is seen by whoever must act, and nobody has to look for it. */
@ExtendWith(SharedStack.class)
class PassingADeadlineTest {
    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final Duration SOON = Duration.ofSeconds(20);

    private final WholeStack stack;
    private final Browser browser;

    PassingADeadlineTest(WholeStack stack, Browser browser) {
        this.stack = stack;
        this.browser = browser;
    }

    @Test
    void it_comes_to_the_owners_and_the_chairs_screen_and_is_on_the_feeds() throws IOException, InterruptedException {
        Person owner = browser.signIn("northshire.health-lead").isLive();
        Person chair = browser.signIn("northshire.chair").isLive();
        Instant due = Instant.now().plus(SOON).truncatedTo(ChronoUnit.SECONDS);
        String action = assign(due);

        owner.comesToSee("Action overdue");
        chair.comesToSee("Action overdue");

        for (String agency : List.of("northshire-health", "northshire-probation")) {
            assertThat(recorded(action, agency)).as(agency).isAfterOrEqualTo(due);
        }
    }

    private String assign(Instant due) throws IOException, InterruptedException {
        Agency coordination = new Agency("northshire-coordination", stack.environment());
        String about = coordination
                .get("CASES", "/cases?q=X900001")
                .path("items")
                .path(0)
                .path("id")
                .asText();
        String made = coordination
                .post(
                        "ACTIONS",
                        "/actions",
                        "journey-deadline-" + due,
                        Map.of(
                                "caseId",
                                about,
                                "what",
                                "Ring the ward before the day is over",
                                "ownerAgency",
                                "northshire-health",
                                "dueOn",
                                LocalDate.ofInstant(due, HERE).toString(),
                                "dueAt",
                                due.toString()))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return made.substring(made.lastIndexOf('/') + 1);
    }

    /** When the announcement that the agency's feed holds was recorded; waits a moment for it to be there. */
    private Instant recorded(String action, String agency) throws IOException, InterruptedException {
        Deadline deadline = Deadline.in(Patience.LONG);
        while (true) {
            for (JsonNode entry : new Agency(agency, stack.environment()).feed()) {
                JsonNode event = entry.path("event");
                if (event.path("type").asText().equals("sightline.action.overdue.v1")
                        && event.path("data").path("actionId").asText().equals(action)) {
                    return Instant.parse(event.path("time").asText());
                }
            }
            assertThat(deadline.passed()).as("on the feed of %s", agency).isFalse();
        }
    }
}
