package sightline.cases.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.standards.WorkingTime;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;
import sightline.platform.testkit.WholeTopic;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class RetainingAndErasingTest {
    private static final String LONG_AGO = "2012-01-15T12:00:00Z";

    private final LocalDate today = LocalDate.now(WorkingTime.LONDON);

    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    @ConfigProperty(name = "sightline.journal.topic")
    String topic;

    private Northshire northshire;
    private KeptRecord record;

    @BeforeEach
    void somebody_has_left_long_ago() {
        northshire = new Northshire(tokens);
        record = new KeptRecord(northshire).left(LONG_AGO);
    }

    @Test
    void governance_of_the_lead_and_of_co_ordination_see_by_reference_when_it_is_due_and_nothing_of_the_case() {
        for (String agency : List.of(KeptRecord.LEAD, KeptRecord.COORDINATION)) {
            assertThat(listed(agency, "yes").getMap("find { it.case == '%s' }".formatted(record.id())))
                    .containsEntry("area", "northshire")
                    .containsEntry("leadAgency", KeptRecord.LEAD)
                    .containsEntry("leftOn", "2012-01-15")
                    .containsEntry("class", "managed-person")
                    .containsEntry("reviewOn", "2022-01-15")
                    .containsEntry("due", true)
                    .containsEntry("holds", 0)
                    .containsOnlyKeys(
                            "case", "area", "leadAgency", "leftOn", "class", "reviewOn", "due", "holds", "erasure");
            record.governance("ig-1", agency)
                    .get(record.location() + "/retention")
                    .then()
                    .statusCode(200)
                    .body("class", equalTo("managed-person"))
                    .body("erasure", nullValue())
                    .body("holds", empty())
                    .body(not(containsString(record.crn())))
                    .body(not(containsString("Jordan")));
            record.governance("ig-1", agency).get(record.location()).then().statusCode(403);
        }
    }

    @Test
    void to_governance_of_another_agency_and_to_an_excluded_officer_it_is_not_there() {
        northshire
                .person("senior-1", KeptRecord.LEAD, "SENIOR")
                .body(Map.of("kind", "exclusion", "person", "ig-neighbour", "because", "Fictional"))
                .post(record.location() + "/restrict-access")
                .then()
                .statusCode(200);

        for (var asker : List.of(
                List.of("ig-1", "northshire-police"),
                List.of("ig-1", "northshire-housing"),
                List.of("ig-neighbour", KeptRecord.LEAD))) {
            record.governance(asker.get(0), asker.get(1))
                    .get(record.location() + "/retention")
                    .then()
                    .statusCode(404);
            assertThat(record.governance(asker.get(0), asker.get(1))
                            .get("/retention?due=all&limit=200")
                            .jsonPath()
                            .getList("items.case"))
                    .doesNotContain(record.id());
        }
    }

    @Test
    void what_is_retained_is_due_no_more_until_the_period_of_its_class_has_gone_by() {
        record.review("retained")
                .statusCode(200)
                .body("reviewOn", equalTo(today.plusYears(10).toString()))
                .body("due", equalTo(false))
                .body("reviews[0].outcome", equalTo("retained"))
                .body("reviews[0].reason", equalTo("Fictional"))
                .body("reviews[0].nextOn", equalTo(today.plusYears(10).toString()))
                .body("reviews[0].by", equalTo("ig-1"));

        assertThat(listed(KeptRecord.LEAD, "yes").getList("case")).doesNotContain(record.id());
        assertThat(listed(KeptRecord.LEAD, "all").getList("case")).contains(record.id());
    }

    @Test
    void another_day_is_given_within_the_period_and_never_in_the_past() {
        Map<String, String> retained = Map.of("outcome", "retained", "reason", "Fictional");
        for (LocalDate beyond : List.of(today, today.plusYears(10).plusDays(1))) {
            record.asks("ig-1", "review-retention", with(retained, beyond))
                    .statusCode(409)
                    .body("obstacle", equalTo("NextReviewOutOfReach"));
        }
        record.asks("ig-1", "review-retention", with(retained, today.plusYears(2)))
                .statusCode(200)
                .body("reviewOn", equalTo(today.plusYears(2).toString()));
    }

    @Test
    void an_exit_that_is_reopened_takes_its_review_away() {
        northshire
                .as("northshire-police")
                .body(Map.of(
                        "identifier", Map.of("kind", "crn", "value", record.crn()),
                        "offenceGroup", "violence",
                        "occurredAt", "2012-01-15T11:59:59Z"))
                .post("/arrests")
                .then()
                .statusCode(201);

        record.show().statusCode(200).body("reviewOn", nullValue()).body("leftOn", nullValue());
        record.review("retained").statusCode(409).body("obstacle", equalTo("StillManaged"));
        record.propose("ordered").statusCode(409).body("obstacle", equalTo("StillManaged"));
    }

    @Test
    void retention_ends_by_a_review_that_found_the_record_not_needed_and_one_that_retains_withdraws_it() {
        record.propose("retention-ended").statusCode(409).body("obstacle", equalTo("StillNeeded"));
        record.review("not-needed").statusCode(200).body("due", equalTo(true));
        record.review("retained").statusCode(200);
        record.propose("retention-ended").statusCode(409).body("obstacle", equalTo("StillNeeded"));
        KeptRecord recent = new KeptRecord(northshire).left("2026-01-15T12:00:00Z");
        recent.review("not-needed").statusCode(200);
        recent.propose("retention-ended").statusCode(409).body("obstacle", equalTo("NotDueYet"));
    }

    @Test
    void a_second_person_approves_with_a_recent_sign_in_and_never_the_proposer() {
        String erasure = record.proposed("no-lawful-basis");

        record.propose("ordered").statusCode(409).body("obstacle", equalTo("ProposedAlready"));
        record.show().body("erasure.proposedBy", equalTo("ig-1")).body("may", not(hasItem("approve-erasure")));
        record.approve("ig-1", erasure).statusCode(409).body("obstacle", equalTo("OwnProposal"));
        northshire
                .signedIn(Duration.ofMinutes(11), "ig-2", KeptRecord.COORDINATION, "IG_OFFICER")
                .post(record.location() + "/erasures/%s/approve".formatted(erasure))
                .then()
                .statusCode(401);
        record.approve("ig-2", UUID.randomUUID().toString()).statusCode(409).body("obstacle", equalTo("NotProposed"));
        record.approve("ig-2", erasure)
                .statusCode(200)
                .body("erasureId", equalTo(erasure))
                .body("state", equalTo("erased"));
    }

    @Test
    void what_was_declined_is_kept_and_whoever_proposed_may_withdraw_it() {
        String first = record.proposed("ordered");
        record.decline("ig-2", first).statusCode(200).body("erasure", nullValue());
        record.approve("ig-2", first).statusCode(409).body("obstacle", equalTo("NotProposed"));

        String second = record.proposed("ordered");
        record.decline("ig-1", second).statusCode(200).body("erasure", nullValue());
    }

    @Test
    void from_its_erasure_on_a_case_is_nowhere_for_anybody_and_the_fact_is_announced() {
        erased();

        for (String agency : List.of(KeptRecord.LEAD, "northshire-police")) {
            for (String address : List.of("", "/history", "/retention")) {
                assertThat(northshire
                                .person("x", agency, "CASE_MANAGER", "IG_OFFICER")
                                .get(record.location() + address)
                                .statusCode())
                        .as(agency + address)
                        .isEqualTo(404);
            }
        }
        northshire
                .as(KeptRecord.COORDINATION, "MAPPA_COORDINATOR")
                .queryParam("q", record.crn())
                .get("/cases")
                .then()
                .statusCode(200)
                .body("items", empty());
        northshire.arrest(record.crn(), UUID.randomUUID().toString()).statusCode(202);
        northshire
                .signedIn(Duration.ZERO, "on-call-1", KeptRecord.LEAD, "CASE_MANAGER")
                .body(Map.of("ground", "risk-to-life", "words", "Fictional"))
                .post(record.location() + "/break-glass")
                .then()
                .statusCode(404);
        record.propose("ordered").statusCode(404);
        assertThat(listed(KeptRecord.LEAD, "all").getList("case")).doesNotContain(record.id());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(announced()).endsWith("sightline.case.erased.v1"));
    }

    @Test
    void whoever_comes_back_once_everything_is_gone_has_a_case_that_begins_anew() throws Exception {
        erased();
        destroyed();

        String again = northshire.open(record.person());

        assertThat(again).isNotEqualTo(record.location());
        northshire.as(KeptRecord.LEAD).get(again + "/history").then().body("items.size()", equalTo(1));
    }

    @Test
    void the_list_goes_on_where_a_page_ended_and_what_is_malformed_is_answered_with_what_would_be_right() {
        KeptRecord sooner = new KeptRecord(northshire).left("2011-01-15T12:00:00Z");

        List<String> all = byPages();
        assertThat(all).contains(record.id(), sooner.id()).doesNotHaveDuplicates();
        assertThat(all.indexOf(sooner.id())).isLessThan(all.indexOf(record.id()));
        for (String wrong : List.of("due=perhaps", "after=7", "after=2026-02-31_" + record.id())) {
            record.governance("ig-1", KeptRecord.LEAD)
                    .get("/retention?" + wrong)
                    .then()
                    .statusCode(400);
        }
        record.asks(
                        "ig-1",
                        "review-retention",
                        Map.of(
                                "outcome",
                                "not-needed",
                                "nextOn",
                                today.plusDays(9).toString(),
                                "reason",
                                "Fictional"))
                .statusCode(400);
    }

    private void erased() {
        record.review("not-needed").statusCode(200);
        String erasure = record.proposed("retention-ended");
        record.approve("ig-2", erasure).statusCode(200);
    }

    /** What the listener does when it hears that the case is erased. */
    private void destroyed() throws Exception {
        try (var connection = DriverManager.getConnection(
                        property("quarkus.datasource.jdbc.url"),
                        property("quarkus.flyway.username"),
                        property("quarkus.flyway.password"));
                var erase = connection.prepareStatement("select erase_case(?)")) {
            erase.setObject(1, UUID.fromString(record.id()));
            erase.execute();
        }
    }

    private static String property(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    private List<String> announced() {
        return WholeTopic.read(bootstrap, topic).stream()
                .filter(message -> record.id().equals(message.key()))
                .map(message -> new String(message.value(), StandardCharsets.UTF_8))
                .map(message -> JsonPath.from(message).getString("type"))
                .toList();
    }

    private List<String> byPages() {
        List<String> all = new ArrayList<>();
        @Nullable String next = null;
        do {
            var asking = record.governance("ig-1", KeptRecord.LEAD)
                    .queryParam("due", "all")
                    .queryParam("limit", 3);
            JsonPath page = (next == null ? asking : asking.queryParam("after", next))
                    .get("/retention")
                    .jsonPath();
            all.addAll(page.getList("items.case"));
            next = page.getString("next");
        } while (next != null);
        return all;
    }

    private JsonPath listed(String agency, String due) {
        return record.governance("ig-1", agency)
                .queryParam("due", due)
                .queryParam("limit", 200)
                .get("/retention")
                .jsonPath()
                .setRootPath("items");
    }

    private static Map<String, String> with(Map<String, String> review, LocalDate nextOn) {
        return Map.of(
                "outcome", review.getOrDefault("outcome", ""),
                "reason", review.getOrDefault("reason", ""),
                "nextOn", nextOn.toString());
    }
}
