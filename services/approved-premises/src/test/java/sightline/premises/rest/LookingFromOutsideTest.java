package sightline.premises.rest;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static sightline.premises.rest.Northshire.PROBATION;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sightline.platform.contracts.cases.AccessRestrictedV1;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.CaseId;
import sightline.platform.language.LimitKind;
import sightline.platform.language.Place;
import sightline.platform.language.StaffId;
import sightline.platform.testkit.CasesOnTheTopic;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

/** What of a placement is for whom, and how little an emergency opens of it. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "approved-premises"))
class LookingFromOutsideTest {
    private static final String HOUSING = "northshire-housing";
    private static final Duration SOON = Duration.ofSeconds(20);

    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @SuppressWarnings("NullAway.Init")
    CasesOnTheTopic cases;

    private Northshire northshire;
    private CaseId about;

    @BeforeEach
    void area() {
        northshire = new Northshire(tokens, cases);
        about = northshire.person();
    }

    @Test
    void a_housing_body_learns_that_a_resident_left_and_where_to_and_nothing_else() {
        String placement = northshire.resident(about);
        Northshire.post(
                        northshire.as(northshire.premises),
                        placement + "/depart",
                        Map.of("reason", "Canary reason", "moveOn", "social-housing"))
                .statusCode(200);
        cases.joined(about, HOUSING, AgencyKind.HOUSING, Place.DTC);
        await().atMost(SOON)
                .until(() -> northshire.as(HOUSING).get("/history/" + about).statusCode() == 200);

        northshire
                .as(HOUSING)
                .get("/history/" + about)
                .then()
                .body("items.type", contains("sightline.resident.departed.v1"))
                .body("items[0].data.moveOn", equalTo("social-housing"))
                .body("items[0].text", equalTo(Map.of()))
                .body("items[0].sequence", nullValue())
                .body("next", nullValue());
        northshire.as(HOUSING).get(placement).then().statusCode(404);
        northshire.as(HOUSING).get("/placements?caseId=" + about).then().body("items", empty());
        northshire.as(HOUSING).get("/key-work").then().body("items", empty());
        List<Map<String, Object>> all = northshire
                .as(PROBATION)
                .get("/history/" + about)
                .then()
                .extract()
                .path("items");
        all.forEach(one -> northshire
                .as(HOUSING)
                .get("/cases/%s/history/%s".formatted(about, one.get("id")))
                .then()
                .statusCode("sightline.resident.departed.v1".equals(one.get("type")) ? 200 : 404));
    }

    @Test
    void key_work_is_read_by_its_premises_and_those_who_supervise_and_by_no_other_premises() {
        String session = northshire.logged(northshire.resident(about), true);

        northshire.as(northshire.premises, "AP_WORKER").get(session).then().statusCode(200);
        northshire.as(PROBATION, "CASE_MANAGER").get(session).then().statusCode(200);
        northshire.as("northshire-oak-house", "KEY_WORKER").get(session).then().statusCode(404);
        northshire.as(Northshire.HEALTH, "PRACTITIONER").get(session).then().statusCode(404);
    }

    @Test
    void a_worker_of_the_premises_who_is_excluded_from_the_case_sees_nothing_of_it() {
        String placement = northshire.requested(about);
        RequestSpecification cousin = cousin();
        cousin.get(placement).then().statusCode(200);
        cases.announce(
                "cases",
                about,
                new AccessRestrictedV1(LimitKind.EXCLUSION, new StaffId("staff-a-cousin"), true, null, true),
                PROBATION);

        await().atMost(SOON).until(() -> cousin().get(placement).statusCode() == 404);
        cousin().get("/history/" + about).then().statusCode(404);
        cousin().get("/placements?premises=mine").then().body("items", empty());
        Northshire.post(cousin(), placement + "/arrive", Map.of()).statusCode(404);
        northshire.as(northshire.premises, "AP_WORKER").get(placement).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "premises, AP_WORKER, arrive not-arrive depart",
        "premises, KEY_WORKER, arrive not-arrive depart key-work",
        "premises, AP_MANAGER, assess book withdraw arrive not-arrive depart assign-key-worker key-work",
        "northshire-probation, CASE_MANAGER, withdraw",
        "northshire-probation, PRACTITIONER, ''",
        "northshire-police, CASE_MANAGER, ''",
        "northshire-police, AP_MANAGER, ''",
    })
    void each_role_of_each_agency_may_do_what_is_its_own(String agency, String role, String verbs) {
        String placement = northshire.booked(about);
        String of = agency.equals("premises") ? northshire.premises : agency;

        northshire
                .as(of, role)
                .get(placement)
                .then()
                .statusCode(200)
                .body(
                        "may.verb",
                        containsInAnyOrder(verbs.isEmpty() ? new Object[0] : (Object[]) verbs.split(" ", -1)));
    }

    @Test
    void somebody_who_broke_the_glass_reads_what_the_circle_reads_and_may_do_nothing() {
        String placement = northshire.resident(about);
        String session = northshire.logged(placement, true);
        inAnEmergency().get(placement).then().statusCode(404);
        cases.glassBroken(about, new StaffId("staff-in-a-hurry"), "northshire-oak-house");
        await().atMost(SOON).until(() -> inAnEmergency().get(placement).statusCode() == 200);

        inAnEmergency().get(placement).then().body("may", empty()).body("sessions.may.flatten()", empty());
        inAnEmergency().get(session).then().statusCode(200).body("may", empty());
        inAnEmergency().get("/placements?caseId=" + about).then().body("items", hasSize(1));
        Map.of(
                        "/assess", Map.of("outcome", "suitable"),
                        "/book", Northshire.booking(),
                        "/withdraw", Map.of("reason", "Not wanted"),
                        "/arrive", Map.of(),
                        "/not-arrive", Map.of("reason", "Did not come"),
                        "/depart", Map.of("reason", "Left"),
                        "/assign-key-worker", Map.of("keyWorker", "staff-9"),
                        "/key-work", Northshire.talk(true))
                .forEach((verb, body) -> refused(
                        inAnEmergency().body(body).post(placement + verb).then()));
        refused(inAnEmergency().post(session + "/pass").then());
        refused(inAnEmergency().post(session + "/acknowledge").then());
        refused(inAnEmergency()
                .body(Northshire.wish(about, "northshire-oak-house"))
                .post("/placements")
                .then());
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(403).body("detail", containsString("Emergency access is for reading"));
    }

    private RequestSpecification cousin() {
        return northshire.person("staff-a-cousin", northshire.premises, "AP_WORKER");
    }

    private RequestSpecification inAnEmergency() {
        return northshire.person("staff-in-a-hurry", "northshire-oak-house", "AP_MANAGER", "CASE_MANAGER");
    }
}
