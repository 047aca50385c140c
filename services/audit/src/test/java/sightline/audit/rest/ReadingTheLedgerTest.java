package sightline.audit.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import sightline.audit.LooksOnTheTopic;
import sightline.audit.Signing;
import sightline.platform.contracts.cases.AccessRestrictedV1;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.CaseId;
import sightline.platform.language.Level;
import sightline.platform.language.LimitKind;
import sightline.platform.language.Place;
import sightline.platform.language.StaffId;
import sightline.platform.looks.Look;
import sightline.platform.testkit.CasesOnTheTopic;
import sightline.platform.testkit.EndpointWalk;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "audit"))
@QuarkusTestResource(Signing.class)
class ReadingTheLedgerTest {
    private static final Instant MORNING = Instant.parse("2026-11-18T10:15:00Z");

    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @SuppressWarnings("NullAway.Init")
    CasesOnTheTopic cases;

    @Inject
    LooksOnTheTopic looks;

    private CaseId about;
    private String person = "";

    @BeforeEach
    void a_case_that_somebody_looked_at() {
        about = cases.inNorthshire();
        cases.joined(about, "northshire-health", AgencyKind.HEALTH, Place.DTC);
        person = "reader-" + UUID.randomUUID();
        looks.say(LooksOnTheTopic.look(person, about, MORNING));
        awaitEntered(person);
    }

    @TestFactory
    Stream<DynamicTest> every_endpoint_is_closed_to_nobody_and_to_no_role() {
        return EndpointWalk.of(tokens);
    }

    @Test
    void an_auditor_finds_who_looked_and_is_written_down_as_having_looked() {
        auditor()
                .get("/entries?person=" + person)
                .then()
                .body("items", hasSize(1))
                .body("items[0].cases", equalTo(List.of(about.toString())))
                .body("items[0].part", equalTo("GET /cases/{id}"))
                .body("items[0].from", equalTo("127.0.0.1"));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> auditor()
                .get("/entries?person=ada-auditor&limit=200")
                .then()
                .body("items.part", hasItem("GET /entries")));
    }

    @Test
    void an_entry_is_shown_with_its_proof() {
        int number = auditor().get("/entries?person=" + person).then().extract().path("items[0].number");

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> auditor()
                .get("/entries/" + number)
                .then()
                .statusCode(200)
                .body("said", containsString(person))
                .body("checkpoint", containsString("signature")));
        auditor().get("/checkpoints/latest").then().statusCode(200).body("key.length()", equalTo(16));
    }

    @Test
    void an_auditor_of_one_area_finds_nothing_of_another() {
        given().auth()
                .oauth2(tokens.ofPerson("southmoor-auditor", "southmoor-audit", "southmoor", Map.of(), "AUDITOR"))
                .get("/entries?person=" + person)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void an_information_governance_officer_finds_what_their_own_agency_did() {
        officer("northshire-probation").get("/entries?person=" + person).then().body("items", hasSize(1));
        officer("northshire-police").get("/entries?person=" + person).then().body("items", hasSize(0));
    }

    @Test
    void whoever_works_on_cases_may_not_search_the_ledger_and_who_audits_may_not_see_a_case() {
        as("northshire-probation", "CASE_MANAGER").get("/entries").then().statusCode(403);
        as("northshire-probation", "SYSADMIN").get("/entries").then().statusCode(403);
        as("northshire-probation", "SYSADMIN")
                .get("/cases/" + about + "/looks")
                .then()
                .statusCode(403);
    }

    @Test
    void that_somebody_asked_for_victims_or_intelligence_is_shown_to_who_audits_and_to_nobody_who_sees_the_case() {
        String liaison = "liaison-" + UUID.randomUUID();
        String last = "last-" + UUID.randomUUID();
        Stream.of(
                        "GET /victim-sections",
                        "GET /cases/{id}/victim-contacts",
                        "POST /cases/{id}/victim-contacts/{contactId}/record-views",
                        "POST /cases/{id}/offer-victim-contact",
                        "GET /cases/{id}/intelligence-markers",
                        "POST /cases/{id}/intelligence-markers/{markerId}/weigh",
                        "POST /cases/{id}/mark-intelligence")
                .map(part -> LooksOnTheTopic.part(LooksOnTheTopic.look(liaison, about, MORNING), part))
                .forEach(looks::say);
        looks.say(LooksOnTheTopic.look(last, about, MORNING));
        awaitEntered(last);

        looksOf(auditor()).body("find { it.person == '%s' }.times".formatted(liaison), equalTo(7));
        looksOf(as("northshire-probation", "SENIOR"))
                .body("person", hasItem(last))
                .body("person", not(hasItem(liaison)));
        looksOf(as("northshire-coordination", "MAPPA_COORDINATOR")).body("person", not(hasItem(liaison)));
    }

    @Test
    void the_lead_agency_sees_who_has_looked_by_name_and_another_only_that_its_agency_did() {
        looksOf(as("northshire-probation", "SENIOR")).body("person", hasItem(person));
        looksOf(auditor()).body("person", hasItem(person));
        looksOf(as("northshire-health", "PRACTITIONER"))
                .body("person", not(hasItem(person)))
                .body("find { it.agency == 'northshire-probation' }.times", greaterThanOrEqualTo(1))
                .body("find { it.agency == 'northshire-probation' }.name", nullValue());
        as("northshire-housing", "PRACTITIONER")
                .get("/cases/" + about + "/looks")
                .then()
                .statusCode(404);
    }

    @Test
    void whoever_reads_the_audit_reads_nothing_of_it_from_the_instant_their_vetting_ends() {
        Map<String, Object> ended = Map.of("vetted_until", Instant.now().toString());
        for (String role : List.of("AUDITOR", "IG_OFFICER", "SENIOR")) {
            for (String asked : List.of(
                    "/entries", "/entries/1", "/unusual", "/checkpoints/latest", "/cases/" + about + "/looks")) {
                given().auth()
                        .oauth2(tokens.ofPerson("once-vetted", "northshire-probation", "northshire", ended, role))
                        .get(asked)
                        .then()
                        .statusCode(403);
            }
        }
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> auditor()
                .get("/entries?person=once-vetted&limit=200")
                .then()
                .body("items.reason", hasItem("vetting-ended"))
                .body("items.cases.flatten()", hasItem(about.toString())));
    }

    @Test
    void governance_that_is_excluded_from_a_case_by_name_is_shown_nothing_of_who_looked_at_it() {
        String one = "governance-" + UUID.randomUUID();
        looks.say(outcome(look(about), Look.Decision.PERMITTED, "emergency", null, false));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(seenBy(one)).containsExactly(1, 2, 1));

        cases.announce(
                "cases",
                about,
                new AccessRestrictedV1(LimitKind.EXCLUSION, new StaffId(one), false, null, true),
                "northshire-coordination");

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(seenBy(one)).containsExactly(0, 0, 0));
        int entry = auditor().get("/entries?person=" + person).then().extract().path("items[0].number");
        governance(one).get("/entries/" + entry).then().statusCode(404);
        auditor().get("/entries/" + entry).then().statusCode(200);
        assertThat(seenBy("governance-" + UUID.randomUUID())).containsExactly(1, 2, 1);
    }

    /** Who has looked at the case, the entries of its reader, and what was unusual about them. */
    private List<Integer> seenBy(String one) {
        return List.of(
                size(governance(one).get("/cases/" + about + "/looks"), "findAll { it.person == '%s' }"),
                size(governance(one).get("/entries?person=" + person), "items"),
                size(
                        governance(one).get("/unusual?from=2026-11-18T00:00:00Z&until=2026-11-20T00:00:00Z"),
                        "findAll { it.person == '%s' }"));
    }

    private int size(Response answer, String what) {
        return answer.then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList(what.formatted(person))
                .size();
    }

    private RequestSpecification governance(String one) {
        return given().auth()
                .oauth2(tokens.ofPerson(one, "northshire-probation", "northshire", Map.of(), "IG_OFFICER"));
    }

    @Test
    void unusual_access_is_listed_by_kind() {
        CaseId elsewhere = cases.opened("southmoor", "southmoor-probation", AgencyKind.PROBATION, Level.TWO, false);
        looks.say(
                outcome(look(elsewhere), Look.Decision.REFUSED, null, "not-on-the-case", false),
                outcome(look(about), Look.Decision.PERMITTED, "membership", null, true),
                outcome(look(about), Look.Decision.PERMITTED, "emergency", null, false),
                LooksOnTheTopic.decided(
                        look(about), new Look.Outcome(Look.Decision.PERMITTED, "membership", null, 200, false, true)),
                LooksOnTheTopic.look(person, about, Instant.parse("2026-11-18T23:30:00Z")));
        looks.say(IntStream.range(0, 41)
                .mapToObj(i -> look(new CaseId(UUID.randomUUID())))
                .toArray(Look[]::new));
        looks.say(IntStream.range(0, 11)
                .mapToObj(i -> outcome(look(about), Look.Decision.REFUSED, null, "not-there", false))
                .toArray(Look[]::new));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(kindsOf(person))
                .containsExactlyInAnyOrder(
                        "emergency", "own-name", "own-address", "off-area", "volume", "refused-often", "out-of-hours"));
    }

    @Test
    void a_hostel_worker_at_night_and_a_partners_system_at_work_are_not_unusual() {
        String hostel = "hostel-" + UUID.randomUUID();
        String system = "system-" + UUID.randomUUID();
        Instant night = Instant.parse("2026-11-19T02:00:00Z");
        looks.say(
                LooksOnTheTopic.by(LooksOnTheTopic.look(hostel, about, night), who(hostel, "AP_WORKER")),
                LooksOnTheTopic.by(LooksOnTheTopic.look(system, about, night), who(system, "MACHINE")),
                LooksOnTheTopic.look("the-last-one-" + hostel, about, night));
        awaitEntered("the-last-one-" + hostel);

        assertThat(kindsOf(hostel)).isEmpty();
        assertThat(kindsOf(system)).isEmpty();
        assertThat(kindsOf("the-last-one-" + hostel)).containsExactly("out-of-hours");
    }

    @Test
    void a_search_that_cannot_be_is_told_what_would_be_right() {
        auditor()
                .get("/entries?from=yesterday&operation=peek")
                .then()
                .statusCode(400)
                .body("violations.message", hasItem("is an instant like 2026-11-20T21:40:00Z"))
                .body("violations.message", hasItem("is look, search, change, export, print or delivery"));
    }

    private List<String> kindsOf(String reader) {
        return auditor()
                .get("/unusual?from=2026-11-18T00:00:00Z&until=2026-11-20T00:00:00Z")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("findAll { it.person == '" + reader + "' }.kind");
    }

    private Look look(CaseId at) {
        return LooksOnTheTopic.look(person, at, MORNING.plus(1, ChronoUnit.MINUTES));
    }

    private static Look outcome(
            Look look,
            Look.Decision decision,
            @org.jspecify.annotations.Nullable String ground,
            @org.jspecify.annotations.Nullable String reason,
            boolean ownName) {
        return LooksOnTheTopic.decided(look, new Look.Outcome(decision, ground, reason, 200, ownName, false));
    }

    private static Look.Who who(String reader, String role) {
        return new Look.Who(reader, reader, "northshire-elm-house", "northshire", Set.of(role), "curl", "127.0.0.1");
    }

    private ValidatableResponse looksOf(RequestSpecification reader) {
        return reader.get("/cases/" + about + "/looks").then().statusCode(200);
    }

    private void awaitEntered(String reader) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> auditor().get("/entries?person=" + reader).then().body("items", hasSize(1)));
    }

    private RequestSpecification auditor() {
        return given().auth()
                .oauth2(tokens.ofPerson("ada-auditor", "sightline-operations", "national", Map.of(), "AUDITOR"));
    }

    private RequestSpecification officer(String agency) {
        return as(agency, "IG_OFFICER");
    }

    private RequestSpecification as(String agency, String role) {
        return given().auth().oauth2(tokens.ofPerson("worker-of-" + agency, agency, "northshire", Map.of(), role));
    }
}
