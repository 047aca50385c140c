package sightline.cases.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class PeopleAndPlacesTest {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    private Northshire northshire;
    private String location;

    @BeforeEach
    void aCase() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
        location = northshire.openWithPoliceAndHealth(Northshire.person());
    }

    @Test
    void a_relationship_says_what_nobody_has_looked_into_until_somebody_has() {
        String relationship =
                begun("disclose-relationship", Map.of("childrenInHousehold", "unknown", "about", "Somebody fictional"));
        read("northshire-probation", "relationships")
                .body("items[0].about", equalTo("Somebody fictional"))
                .body("items[0].missing", contains("domestic-abuse", "safeguarding"))
                .body("items[0].may", contains("check"));

        Map<String, Object> check = Map.of("checks", List.of("safeguarding"));
        northshire.lead(relationship + "/check", check).statusCode(200);
        northshire.lead(relationship + "/check", check).statusCode(200);

        read("northshire-probation", "relationships")
                .body("items[0].checks", hasSize(1))
                .body("items[0].missing", contains("domestic-abuse"));
        read("northshire-health", "relationships").body("items", empty());
    }

    @Test
    void an_address_shows_every_check_and_the_latest_counts() {
        String address = begun(
                "propose-address",
                Map.of("purpose", "release", "address", "1 Fictional Street", "useOn", "2026-12-24"));
        read("northshire-police", "addresses")
                .body("items[0].address", equalTo("1 Fictional Street"))
                .body("items[0].missing", hasSize(6));

        checked(address, "clear");
        checked(address, "clear");
        checked(address, "not-possible");

        read("northshire-probation", "addresses")
                .body("items[0].checks.outcome", contains("clear", "not-possible"))
                .body("items[0].checks.superseded", contains(true, false))
                .body("items[0].missing", hasItem("exists"));
    }

    @Test
    void housing_is_told_of_an_address_and_of_no_check() {
        northshire.join(location, "northshire-housing", "dtc").statusCode(200);
        checked(begun("propose-address", Map.of("purpose", "move-on", "address", "1 Fictional Street")), "concern");

        read("northshire-housing", "addresses")
                .body("items[0].address", equalTo("1 Fictional Street"))
                .body("items[0].checks", empty())
                .body("items[0].missing", nullValue())
                .body("items[0].may", empty());
    }

    @Test
    void social_care_is_told_of_checks_and_not_where_the_address_is() {
        northshire
                .as("sightline-operations", "SYSADMIN")
                .body(Map.of("name", "Fictional children's services", "kind", "children", "area", "northshire"))
                .put("/agencies/northshire-children")
                .then()
                .statusCode(200);
        northshire.join(location, "northshire-children", "dtc").statusCode(200);
        checked(begun("propose-address", Map.of("purpose", "move-on", "address", "1 Fictional Street")), "concern");

        read("northshire-children", "addresses")
                .body("items[0].address", nullValue())
                .body("items[0].purpose", nullValue())
                .body("items[0].checks.outcome", contains("concern"));
    }

    @Test
    void of_a_service_of_health_those_who_supervise_see_that_there_is_one_and_health_sees_who_provides_it() {
        String service = begunBy(
                "northshire-health",
                "start-service",
                Map.of("kind", "mental-health", "provider", "nhs", "providerName", "Fictional Clinic"));
        begun(
                "start-service",
                Map.of("kind", "mentoring", "provider", "voluntary", "providerName", "Fictional Mentors"));

        read("northshire-police", "services")
                .body("items.kind", contains("mentoring", "mental-health"))
                .body("items.providerName", contains("Fictional Mentors", null))
                .body("items.provider", contains("voluntary", null));
        read("northshire-health", "services")
                .body("items.kind", contains("mental-health"))
                .body("items.providerName", contains("Fictional Clinic"));
        northshire
                .as("northshire-police")
                .get(location + "/history")
                .then()
                .body("items.data.provider", not(hasItem("nhs")))
                .body("items.data.kind", hasItems("mental-health", "mentoring"));

        northshire
                .as("northshire-health", "HEALTH_LEAD")
                .body(Map.of("reason", "Discharged"))
                .post(service + "/close")
                .then()
                .statusCode(200);
        northshire
                .lead(service + "/close", Map.of("receivedBy", "northshire-health"))
                .statusCode(409);
        read("northshire-health", "services").body("items[0].receivedByNobody", equalTo(true));
        read("northshire-police", "services").body("items[1].receivedByNobody", nullValue());
    }

    @Test
    void a_service_that_they_are_not_told_of_is_not_found_for_health_either() {
        String service = begun("start-service", Map.of("kind", "mentoring", "provider", "voluntary"));

        northshire
                .as("northshire-health", "PRACTITIONER")
                .body(Map.of("reason", "Fictional"))
                .post(service + "/close")
                .then()
                .statusCode(404);
    }

    @Test
    void who_cares_for_the_person_is_for_health() {
        Map<String, Object> change = Map.of("kind", "gp", "to", "fictional-practice", "providerName", "Dr Fictional");
        for (int asked = 0; asked < 2; asked++) {
            northshire
                    .as("northshire-health")
                    .body(change)
                    .post(location + "/change-provider")
                    .then()
                    .statusCode(200);
        }

        read("northshire-health", "providers").body("items.providerName", contains("Dr Fictional"));
        read("northshire-police", "providers")
                .body("items.kind", contains("gp"))
                .body("items[0].to", nullValue())
                .body("items[0].providerName", nullValue());
        northshire
                .as("northshire-health")
                .get(location + "/history")
                .then()
                .body("items.findAll { it.type == 'sightline.case.provider-changed.v1' }", hasSize(1));
    }

    @Test
    void a_sentence_ends_once() {
        northshire
                .lead(location + "/record-sentence", Map.of("kind", "community", "offenceGroup", "theft"))
                .statusCode(200);
        String sentence = northshire
                .as("northshire-probation")
                .get(location + "/sentences")
                .path("items[0].sentenceId");
        String address = location + "/sentences/" + sentence;

        northshire.lead(address + "/end", Map.of()).statusCode(200);
        northshire.lead(address + "/end", Map.of()).statusCode(200);

        read("northshire-probation", "sentences")
                .body("items[0].endedAt", not(nullValue()))
                .body("items[0].may", empty());
    }

    private void checked(String address, String outcome) {
        northshire
                .lead(address + "/check", Map.of("check", "exists", "outcome", outcome))
                .statusCode(200);
    }

    private ValidatableResponse read(String agency, String things) {
        return northshire
                .as(agency, "CASE_MANAGER")
                .get(location + "/" + things)
                .then()
                .statusCode(200);
    }

    private String begun(String verb, Map<String, ?> body) {
        return begunBy("northshire-probation", verb, body);
    }

    private String begunBy(String agency, String verb, Map<String, ?> body) {
        String at = northshire
                .as(agency)
                .body(body)
                .post(location + "/" + verb)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return at.substring(at.indexOf("/cases/"));
    }
}
