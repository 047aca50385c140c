package sightline.deploy.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sightline.deploy.parts.Deadline;
import sightline.platform.testkit.Canaries;

/** A record that two people agree to erase is gone from every service, and the audit is whole. */
@ExtendWith(SharedStack.class)
class ErasingACaseTest {
    private static final String NAME = "Quincy Quixotically";
    private static final String CRN = "Y777001";
    private static final String WORDS = "said in a story that is to be forgotten";

    private final WholeStack stack;
    private final Browser browser;

    ErasingACaseTest(WholeStack stack, Browser browser) {
        this.stack = stack;
        this.browser = browser;
    }

    @Test
    void two_officers_erase_a_record_in_the_browser_and_only_the_audit_remembers_it_by_reference() throws Exception {
        String id = somebodyWhoHasLeft();
        Agency health = new Agency("northshire-health", stack.environment());
        awaitOnFeed(health, "case.deregistered", id);
        assertThat(whereIs(NAME)).containsExactly("cases");
        assertThat(whereIs(WORDS)).containsExactly("cases");

        Person officer = browser.signIn("northshire.information-governance").open("/retention?due=all");
        officer.sees(id).doesNotSee(NAME).passesAxe().open("/retention/" + id).follow("Propose");
        officer.choose("A court or the Information Commissioner has ordered it")
                .fill("What did you check?", WORDS)
                .press("Propose the erasure")
                .isAt("/retention/[^/]+")
                .sees("Waits for a second person")
                .doesNotSee("See what would be destroyed");
        Person deputy =
                browser.signIn("northshire.deputy-information-governance").open("/retention/" + id);
        deputy.follow("See what would be destroyed")
                .sees("What stays")
                .passesAxe()
                .needsNoSidewaysScroll();
        deputy.follow("Continue").choose("I have, and this is the record that is meant");
        deputy.press("Erase it now").isAt("/retention");

        awaitOnFeed(health, "case.erased", id);
        awaitForgotten();
        deputy.open("/retention?due=all").doesNotSee(id);
        assertThat(new Agency("northshire-probation", stack.environment())
                        .get("CASES", "/cases?q=" + CRN)
                        .path("items"))
                .isEmpty();
        WholeStack.Ended verified = stack.verifyAudit();
        assertThat(verified.value()).as(verified.printed()).isZero();
    }

    private String somebodyWhoHasLeft() throws IOException, InterruptedException {
        Agency coordination = new Agency("northshire-coordination", stack.environment());
        String location = coordination
                .post(
                        "CASES",
                        "/cases",
                        "open-" + CRN,
                        Map.of(
                                "personName",
                                NAME,
                                "dateOfBirth",
                                "1984-03-09",
                                "identifiers",
                                Map.of("crn", CRN),
                                "area",
                                "northshire",
                                "leadAgency",
                                "northshire-probation",
                                "category",
                                2,
                                "level",
                                2))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String path = location.substring(location.indexOf("/cases/"));
        coordination.post(
                "CASES",
                path + "/join",
                "join-" + CRN,
                Map.of("agency", "northshire-health", "place", "dtc", "basis", WORDS));
        new Agency("northshire-probation", stack.environment())
                .post(
                        "CASES",
                        path + "/assess",
                        "assess-" + CRN,
                        Map.of(
                                "tool",
                                "oasys",
                                "rosh",
                                Map.of(
                                        "children", "low",
                                        "generalPublic", "medium",
                                        "knownAdult", "medium",
                                        "staff", "low",
                                        "prisoners", "low"),
                                "factors",
                                List.of("drug-supply"),
                                "warningSigns",
                                List.of("isolation"),
                                "riskManagementPlan",
                                true));
        coordination.post(
                "CASES",
                path + "/deregister",
                "deregister-" + CRN,
                Map.of(
                        "from",
                        "mappa",
                        "rationale",
                        WORDS,
                        "occurredAt",
                        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString()));
        return path.substring("/cases/".length());
    }

    private static void awaitOnFeed(Agency agency, String type, String id) throws IOException, InterruptedException {
        Deadline deadline = Deadline.in(Patience.LONG);
        while (agency.feed().stream()
                .map(one -> one.path("event"))
                .noneMatch(one -> one.path("type").asText().contains(type)
                        && one.path("subject").asText().equals(id))) {
            assertThat(deadline.passed()).as("%s is told: %s", type, id).isFalse();
            Thread.sleep(200);
        }
    }

    private void awaitForgotten() throws IOException, SQLException, InterruptedException {
        Deadline deadline = Deadline.in(Patience.LONG);
        while (!deadline.passed()
                && !(whereIs(NAME).isEmpty()
                        && whereIs(WORDS).isEmpty()
                        && whereIs(CRN).isEmpty())) {
            Thread.sleep(200);
        }
        assertThat(whereIs(NAME)).as("the name").isEmpty();
        assertThat(whereIs(WORDS)).as("the words").isEmpty();
        assertThat(whereIs(CRN)).as("the number").isEmpty();
    }

    /** The services in whose databases this stands anywhere. */
    private List<String> whereIs(String canary) throws IOException, SQLException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(stack.state().resolve("services"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".properties"))
                    .sorted()
                    .toList()) {
                Properties service = new Properties();
                try (var written = Files.newBufferedReader(file)) {
                    service.load(written);
                }
                if (service.containsKey("quarkus.flyway.username") && stands(canary, service)) {
                    found.add(file.getFileName().toString().replace(".properties", ""));
                }
            }
        }
        return found;
    }

    private static boolean stands(String canary, Properties service) throws SQLException {
        try (Connection owner = DriverManager.getConnection(
                service.getProperty("quarkus.datasource.jdbc.url"),
                service.getProperty("quarkus.flyway.username"),
                service.getProperty("quarkus.flyway.password"))) {
            return !Canaries.where(canary, "never said", owner).isEmpty();
        }
    }
}
