package sightline.cases.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class TellingOfConcernsTest {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    private Northshire northshire;

    @BeforeEach
    void agencies() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
    }

    @Test
    void whoever_is_on_a_case_tells_what_they_noticed() {
        String location = northshire.openWithPoliceAndHealth(Northshire.person());

        northshire
                .as("northshire-health", "PRACTITIONER")
                .body(noticed())
                .post(location + "/raise-concern")
                .then()
                .statusCode(201)
                .header("Location", containsString(location + "/concerns/"))
                .body("concerns[0].sign", equalTo("mental-health"))
                .body("concerns[0].agency", equalTo("northshire-health"))
                .body("concerns[0].acknowledged", equalTo(false));
    }

    @Test
    void the_same_answer_again_changes_nothing_and_another_one_is_refused() {
        String location = northshire.open(Northshire.person());
        String concern = northshire
                .lead(location + "/raise-concern", noticed())
                .statusCode(201)
                .extract()
                .path("concerns[0].concernId");

        answer(location, concern, "Seen today")
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("concerns[0].acknowledged", equalTo(true));
        answer(location, concern, "Seen today").statusCode(200).header("ETag", "\"3\"");
        answer(location, concern, "Seen tomorrow").statusCode(409).body("obstacle", equalTo("AnsweredAlready"));
        northshire
                .as("northshire-probation")
                .get("%s/concerns/%s".formatted(location, concern))
                .then()
                .statusCode(200)
                .body("acknowledged", equalTo(true));
    }

    @Test
    void only_what_was_raised_is_answered() {
        String location = northshire.open(Northshire.person());

        answer(location, UUID.randomUUID().toString(), "Seen today")
                .statusCode(404)
                .body("detail", containsString("concern"));
    }

    @Test
    void another_agencys_system_does_not_answer_for_the_lead() {
        String location = northshire.openWithPoliceAndHealth(Northshire.person());
        String concern = northshire
                .lead(location + "/raise-concern", noticed())
                .extract()
                .path("concerns[0].concernId");

        northshire
                .as("northshire-police")
                .body(Map.of("response", "Seen today"))
                .post("%s/concerns/%s/acknowledge".formatted(location, concern))
                .then()
                .statusCode(403);
    }

    private ValidatableResponse answer(String location, String concern, String response) {
        return northshire.lead("%s/concerns/%s/acknowledge".formatted(location, concern), Map.of("response", response));
    }

    private static Map<String, Object> noticed() {
        return Map.of("sign", "mental-health", "summary", "Low mood in a story", "severity", "urgent");
    }
}
