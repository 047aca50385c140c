package sightline.cases.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class PassingACaseOnTest {
    private static final String COORDINATION = "northshire-coordination";
    private static final String PROBATION = "northshire-probation";
    private static final String WHY = "They moved to a fictional town";

    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    private Northshire northshire;
    private String name = "";
    private String location = "";

    @BeforeEach
    void a_case_of_northshire() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
        northshire.addNeighbours();
        name = "Jordan Fictional-" + UUID.randomUUID();
        Map<String, Object> person = Northshire.person();
        person.put("personName", name);
        location = northshire.openWithPoliceAndHealth(person);
    }

    @Test
    void the_other_area_is_told_who_and_why_and_sees_nothing_else_of_the_case() {
        String transfer = offered();

        offersTo(coordinator())
                .body("find { it.transferId == '%s' }.personName".formatted(transfer), equalTo(name))
                .body("find { it.transferId == '%s' }.reason".formatted(transfer), equalTo(WHY))
                .body("find { it.transferId == '%s' }.fromLead".formatted(transfer), equalTo(PROBATION))
                .body("find { it.transferId == '%s' }.may".formatted(transfer), contains("accept", "decline"));
        offersTo(southmoor("chair-1", "CHAIR")).body("find { it.transferId == '%s' }.may".formatted(transfer), empty());
        coordinator().get(location).then().statusCode(404);
        coordinator().get(location + "/history").then().statusCode(404);
        coordinator().get(location + "/transfers").then().statusCode(404);
        lead().get(location)
                .then()
                .statusCode(200)
                .body("area", equalTo("northshire"), "leadAgency", equalTo(PROBATION));
    }

    @Test
    void once_it_is_accepted_area_and_lead_are_others_and_so_is_who_sees_it() {
        String transfer = offered();

        accept(transfer, Map.of()).statusCode(200).body("caseId", equalTo(id()));

        coordinator()
                .get(location)
                .then()
                .statusCode(200)
                .body("area", equalTo("southmoor"), "leadAgency", equalTo("southmoor-probation"))
                .body("members.findAll { it.place == 'lead' }", hasSize(1))
                .body("members.collectEntries { [it.agency, it.place] }", hasEntry(PROBATION, "ra"))
                .body("members.agency", hasItem("northshire-health"));
        southmoor("officer-7", "southmoor-probation", "CASE_MANAGER")
                .get(location)
                .then()
                .statusCode(200);
        ours().get(location).then().statusCode(404);
        listed(ours()).body("items.id", not(hasItem(id())));
        listed(coordinator()).body("items.id", hasItem(id()));
        northshire
                .person("senior-1", PROBATION, "SENIOR")
                .get(location)
                .then()
                .statusCode(200)
                .body("may.verb", not(hasItem("offer-transfer")));
        coordinator()
                .get(location + "/history?limit=200")
                .then()
                .body("items.type", hasItems("sightline.case.transfer-offered.v1", "sightline.case.transferred.v1"));
        offersTo(coordinator()).body("findAll { it.transferId == '%s' }".formatted(transfer), empty());
    }

    @Test
    void the_area_that_takes_it_may_name_another_lead_and_says_so_once() {
        String transfer = offered();

        accept(transfer, Map.of("leadAgency", PROBATION)).statusCode(200);
        accept(transfer, Map.of("leadAgency", PROBATION)).statusCode(200);
        accept(transfer, Map.of("leadAgency", "southmoor-probation")).statusCode(409);
        decline(transfer).statusCode(409);

        coordinator()
                .get(location)
                .then()
                .body("area", equalTo("southmoor"), "leadAgency", equalTo(PROBATION))
                .body("members.findAll { it.place == 'lead' }", hasSize(1));
        coordinator()
                .get(location + "/history?limit=200")
                .then()
                .body("items.findAll { it.type == 'sightline.case.transferred.v1' }", hasSize(1));
    }

    @Test
    void a_case_that_is_declined_stays_where_it_is_and_may_be_offered_again() {
        String transfer = offered();

        decline(transfer).statusCode(200).body("caseId", nullValue());
        decline(transfer).statusCode(200);

        lead().get(location + "/transfers")
                .then()
                .statusCode(200)
                .body("items[0].outcome", equalTo("declined"), "items[0].outcomeReason", equalTo("Not here"))
                .body("items[0].may", empty());
        ours().get(location).then().statusCode(200).body("area", equalTo("northshire"));
        accept(transfer, Map.of()).statusCode(409);
        assertThat(offered()).isNotEqualTo(transfer);
    }

    @Test
    void an_offer_that_is_withdrawn_waits_no_more() {
        String transfer = offered();
        Map<String, String> why = Map.of("reason", "They stay");

        northshire
                .coordination(location + "/transfers/" + transfer + "/withdraw", why)
                .statusCode(200);
        northshire
                .coordination(location + "/transfers/" + transfer + "/withdraw", why)
                .statusCode(200);

        offersTo(coordinator()).body("findAll { it.transferId == '%s' }".formatted(transfer), empty());
        accept(transfer, Map.of()).statusCode(409);
        lead().get(location).then().body("area", equalTo("northshire"));
    }

    @Test
    void one_offer_waits_at_a_time_to_an_area_that_can_answer() {
        String transfer = offered();

        assertThat(offered()).isEqualTo(transfer);
        offer(offerTo("southmoor", "Another reason")).statusCode(409);
        northshire
                .coordination(location + "/transfers/" + transfer + "/withdraw", Map.of("reason", "Another area"))
                .statusCode(200);
        offer(offerTo("northshire", WHY)).statusCode(409);
        offer(offerTo("nowhere-at-all", WHY)).statusCode(409);
        offer(Map.of("toArea", "southmoor", "leadAgency", "southmoor-nobody", "reason", WHY))
                .statusCode(400);
        offer(Map.of()).statusCode(400).body("violations.field", hasItem("toArea"));
    }

    @Test
    void those_who_answer_for_the_case_offer_it_and_only_they_are_told() {
        northshire.lead(location + "/offer-transfer", offerTo("southmoor", WHY)).statusCode(403);
        northshire
                .person("senior-1", PROBATION, "SENIOR")
                .body(offerTo("southmoor", WHY))
                .post(location + "/offer-transfer")
                .then()
                .statusCode(201);

        northshire
                .person("nurse-1", "northshire-health", "PRACTITIONER")
                .get(location + "/transfers")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void only_the_area_that_it_is_offered_to_answers() {
        String transfer = offered();

        ours().body(Map.of())
                .post("/transfers/%s/accept".formatted(transfer))
                .then()
                .statusCode(404);
        southmoor("chair-1", "CHAIR")
                .body(Map.of())
                .post("/transfers/%s/accept".formatted(transfer))
                .then()
                .statusCode(403);
        southmoor("officer-7", "southmoor-probation", "SENIOR")
                .body(Map.of())
                .post("/transfers/%s/accept".formatted(transfer))
                .then()
                .statusCode(403);
        accept(UUID.randomUUID().toString(), Map.of()).statusCode(404);
    }

    @Test
    void a_case_of_category_4_is_offered_to_those_with_its_clearance() {
        northshire
                .coordination(location + "/set-level", Map.of("category", 4, "level", 2, "rationale", "Fictional"))
                .statusCode(200);
        String transfer = offeredBy(northshire.cleared("coordinator-4", COORDINATION, "MAPPA_COORDINATOR"));

        offersTo(coordinator()).body("findAll { it.transferId == '%s' }".formatted(transfer), empty());
        accept(transfer, Map.of()).statusCode(404);
        RequestSpecification cleared = northshire.neighbour(
                "coordinator-5", "southmoor-coordination", Map.of("category4", "true"), "MAPPA_COORDINATOR");
        offersTo(cleared).body("findAll { it.transferId == '%s' }".formatted(transfer), hasSize(1));
    }

    @Test
    void a_case_that_is_limited_by_name_is_offered_to_those_who_are_named() {
        String transfer = offered();
        restrict(Map.of("kind", "exclusion", "person", "coordinator-7", "because", "A relative"));
        RequestSpecification excluded =
                northshire.neighbour("coordinator-7", "southmoor-coordination", Map.of(), "MAPPA_COORDINATOR");
        offersTo(excluded).body("findAll { it.transferId == '%s' }".formatted(transfer), empty());
        offersTo(coordinator()).body("findAll { it.transferId == '%s' }".formatted(transfer), hasSize(1));

        restrict(Map.of("kind", "restriction", "person", "coordinator-8", "because", "Few may know"));
        offersTo(coordinator()).body("findAll { it.transferId == '%s' }".formatted(transfer), empty());
        accept(transfer, Map.of()).statusCode(404);
        RequestSpecification named =
                northshire.neighbour("coordinator-8", "southmoor-coordination", Map.of(), "MAPPA_COORDINATOR");
        offersTo(named).body("findAll { it.transferId == '%s' }".formatted(transfer), hasSize(1));
    }

    @Test
    void a_person_who_has_left_is_offered_to_nobody() {
        Map<String, Object> person = Northshire.person();
        person.remove("level");
        location = northshire.open(person);
        String transfer = offered();
        northshire
                .coordination(location + "/close", Map.of("reason", "opened-in-error", "explanation", "Fictional"))
                .statusCode(200);

        offersTo(coordinator()).body("findAll { it.transferId == '%s' }".formatted(transfer), empty());
        accept(transfer, Map.of()).statusCode(404);
        offer(offerTo("southmoor", "Again")).statusCode(409);
    }

    private String offered() {
        return offeredBy(ours());
    }

    private String offeredBy(RequestSpecification coordinator) {
        String made = coordinator
                .body(offerTo("southmoor", WHY))
                .post(location + "/offer-transfer")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return made.substring(made.lastIndexOf('/') + 1);
    }

    private ValidatableResponse offer(Map<String, ?> body) {
        return northshire.coordination(location + "/offer-transfer", body);
    }

    private static Map<String, Object> offerTo(String area, String reason) {
        return new HashMap<>(Map.of("toArea", area, "leadAgency", "southmoor-probation", "reason", reason));
    }

    private ValidatableResponse accept(String transfer, Map<String, ?> body) {
        return coordinator()
                .body(body)
                .post("/transfers/%s/accept".formatted(transfer))
                .then();
    }

    private ValidatableResponse decline(String transfer) {
        return coordinator()
                .body(Map.of("reason", "Not here"))
                .post("/transfers/%s/decline".formatted(transfer))
                .then();
    }

    private void restrict(Map<String, Object> limit) {
        northshire.coordination(location + "/restrict-access", limit).statusCode(200);
    }

    private static ValidatableResponse offersTo(RequestSpecification reader) {
        return reader.get("/transfers?limit=200").then().statusCode(200).rootPath("items");
    }

    private static ValidatableResponse listed(RequestSpecification reader) {
        return reader.get("/cases?limit=200").then().statusCode(200);
    }

    private RequestSpecification coordinator() {
        return southmoor("coordinator-6", "MAPPA_COORDINATOR");
    }

    private RequestSpecification southmoor(String person, String role) {
        return southmoor(person, "southmoor-coordination", role);
    }

    private RequestSpecification southmoor(String person, String agency, String role) {
        return northshire.neighbour(person, agency, Map.of(), role);
    }

    private RequestSpecification ours() {
        return northshire.person("coordinator-1", COORDINATION, "MAPPA_COORDINATOR");
    }

    private RequestSpecification lead() {
        return northshire.as(PROBATION);
    }

    private String id() {
        return location.substring("/cases/".length());
    }
}
