package sightline.premises.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static sightline.premises.rest.Northshire.HEALTH;
import static sightline.premises.rest.Northshire.POLICE;
import static sightline.premises.rest.Northshire.PROBATION;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.CaseId;
import sightline.platform.language.Place;
import sightline.platform.testkit.CasesOnTheTopic;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "approved-premises"))
class WhoSeesAPlacementTest {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @SuppressWarnings("NullAway.Init")
    CasesOnTheTopic cases;

    private Northshire northshire;
    private CaseId about;
    private String placement;

    @BeforeEach
    void a_request() {
        northshire = new Northshire(tokens, cases);
        about = northshire.person();
        placement = northshire.requested(about);
    }

    @Test
    void the_premises_see_it_from_the_request_on_without_being_on_the_case() {
        sees(northshire.as(northshire.premises, "AP_WORKER"), 200);
        northshire
                .as(northshire.premises, "AP_WORKER")
                .get("/history/" + about)
                .then()
                .body("items.type", contains("sightline.placement.requested.v1"));
    }

    @Test
    void those_who_supervise_the_person_see_it() {
        sees(northshire.as(PROBATION, "CASE_MANAGER"), 200);
        sees(northshire.as(POLICE, "PRACTITIONER"), 200);
        sees(northshire.as("northshire-coordination", "MAPPA_COORDINATOR"), 200);
    }

    @Test
    void to_other_premises_and_to_other_areas_it_does_not_exist() {
        sees(northshire.as("northshire-oak-house", "AP_MANAGER"), 404);
        sees(northshire.as("southmoor-probation", "CASE_MANAGER"), 404);
        sees(northshire.as("southmoor-coordination", "MAPPA_COORDINATOR"), 404);
    }

    @Test
    void to_an_agency_on_the_case_that_does_not_supervise_the_person_it_does_not_exist() {
        sees(northshire.as(HEALTH, "PRACTITIONER"), 404);
        northshire.as(HEALTH).get("/history/" + about).then().body("items", empty());
        northshire
                .as(HEALTH)
                .queryParam("caseId", about.toString())
                .get("/placements")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void what_is_hidden_is_answered_as_what_never_was() {
        String hidden = northshire.as(HEALTH).get(placement).then().extract().path("detail");
        String absent = northshire
                .as(HEALTH)
                .get("/placements/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .extract()
                .path("detail");

        assertThat(hidden).isEqualTo(absent);
    }

    @Test
    void a_verb_on_what_is_hidden_finds_nothing() {
        Northshire.post(northshire.as("northshire-oak-house"), placement + "/assess", Map.of("outcome", "suitable"))
                .statusCode(404);
    }

    @Test
    void premises_see_their_own_facts_of_a_case_and_not_those_of_others() {
        Northshire other = new Northshire(tokens, cases);
        other.requested(about);

        northshire.as(northshire.premises).get("/history/" + about).then().body("items.size()", equalTo(1));
        northshire.as(PROBATION).get("/history/" + about).then().body("items.size()", equalTo(2));
    }

    @Test
    void premises_with_a_bed_kept_that_joined_the_case_see_what_other_premises_know() {
        Northshire other = new Northshire(tokens, cases);
        other.booked(about);
        cases.joined(about, other.premises, AgencyKind.APPROVED_PREMISES, Place.AP);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> sees(other.as(other.premises, "KEY_WORKER"), 200));
    }

    @Test
    void a_fact_is_found_at_the_address_that_its_event_names() {
        String fact = northshire
                .as(PROBATION)
                .get("/history/" + about)
                .then()
                .extract()
                .path("items[0].id");

        northshire
                .as(northshire.premises)
                .get("/cases/%s/history/%s".formatted(about, fact))
                .then()
                .statusCode(200)
                .body("data.premises", equalTo(northshire.premises));
        northshire
                .as(HEALTH)
                .get("/cases/%s/history/%s".formatted(about, fact))
                .then()
                .statusCode(404);
    }

    private void sees(RequestSpecification who, int answer) {
        who.get(placement).then().statusCode(answer);
    }
}
