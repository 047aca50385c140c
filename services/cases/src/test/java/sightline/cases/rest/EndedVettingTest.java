package sightline.cases.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class EndedVettingTest {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    private Northshire northshire;

    @BeforeEach
    void agencies() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
    }

    @Test
    void whoever_is_not_vetted_any_more_records_no_arrest_and_is_told_why() {
        Map<String, Object> person = Northshire.person();
        String location = northshire.openWithPoliceAndHealth(person);
        String crn = Northshire.crnOf(person);

        refused(onceVetted("northshire-police", "CASE_MANAGER").body(Northshire.arrestOf(crn)), "/arrests");

        assertThat(typesIn(location)).doesNotContain("sightline.case.arrest-recorded.v1");
        northshire.arrest(crn, "a-system-has-no-vetting-" + crn).statusCode(201);
        assertThat(typesIn(location)).contains("sightline.case.arrest-recorded.v1");
    }

    @Test
    void whoever_is_not_vetted_any_more_neither_asks_to_be_involved_nor_reads_what_was_answered() {
        Map<String, Object> person = Northshire.person();
        String location = northshire.open(person);
        Map<String, Object> asked =
                Map.of("identifier", Map.of("kind", "crn", "value", Northshire.crnOf(person)), "reason", "Fictional");

        refused(onceVetted("northshire-housing", "PRACTITIONER").body(asked), "/involvement-requests");
        refused(
                onceVetted("northshire-housing", "PRACTITIONER").body(Map.of("reason", "Fictional")),
                location + "/involvement-requests");
        onceVetted("northshire-housing", "PRACTITIONER")
                .get("/involvement-requests")
                .then()
                .statusCode(403);

        northshire
                .as("northshire-probation", "SENIOR")
                .get(location + "/involvement-requests")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void whoever_is_not_vetted_any_more_reads_neither_agencies_nor_emergencies() {
        onceVetted("northshire-probation", "SENIOR").get("/agencies").then().statusCode(403);
        onceVetted("northshire-probation", "IG_OFFICER")
                .get("/emergencies")
                .then()
                .statusCode(403);
    }

    private static void refused(RequestSpecification asking, String address) {
        asking.post(address)
                .then()
                .statusCode(403)
                .body("title", equalTo("Vetting has ended"))
                .body("detail", containsString("Ask your agency's point of contact"));
    }

    private List<String> typesIn(String location) {
        return northshire
                .as("northshire-probation")
                .get(location + "/history")
                .then()
                .statusCode(200)
                .extract()
                .path("items.type");
    }

    private RequestSpecification onceVetted(String agency, String role) {
        Map<String, Object> ended = Map.of("vetted_until", Instant.now().toString());
        return given().auth()
                .oauth2(tokens.ofPerson("once-vetted", agency, "northshire", ended, role))
                .contentType("application/json");
    }
}
