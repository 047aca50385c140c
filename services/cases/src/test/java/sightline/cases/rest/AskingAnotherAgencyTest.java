package sightline.cases.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

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
class AskingAnotherAgencyTest {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    private Northshire northshire;
    private String location;
    private String question;

    @BeforeEach
    void aQuestionOfThePoliceToHealth() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
        location = northshire.openWithPoliceAndHealth(Northshire.person());
        northshire.join(location, "northshire-housing", "dtc").statusCode(200);
        String at = asked(
                        "northshire-police",
                        location + "/ask-question",
                        Map.of("to", "northshire-health", "question", "A fictional question"))
                .statusCode(201)
                .extract()
                .header("Location");
        question = at.substring(at.indexOf("/cases/"));
    }

    @Test
    void only_the_agency_that_was_asked_answers_and_once() {
        Map<String, String> yes = Map.of("answer", "A fictional answer");

        asked("northshire-police", question + "/answer", yes).statusCode(409);
        asked("northshire-probation", question + "/answer", yes).statusCode(409);
        asked("northshire-health", question + "/answer", yes).statusCode(200);
        asked("northshire-health", question + "/answer", yes).statusCode(200);
        asked("northshire-health", question + "/answer", Map.of("answer", "Another"))
                .statusCode(409)
                .body("answeredBy", equalTo("Share what is to be added, or ask anew"));
    }

    @Test
    void who_asked_who_was_asked_and_the_lead_agency_read_it_and_its_answer_and_nobody_else_at_all() {
        questions("northshire-health").body("items[0].may", contains("answer"));
        asked("northshire-health", question + "/answer", Map.of("answer", "A fictional answer"))
                .statusCode(200);

        for (String agency : List.of("northshire-police", "northshire-health", "northshire-probation")) {
            questions(agency)
                    .body("items.question", contains("A fictional question"))
                    .body("items.answer", contains("A fictional answer"))
                    .body("items[0].may", empty());
        }
        questions("northshire-housing").body("items", empty());
        asked("northshire-housing", question + "/answer", Map.of("answer", "Fictional"))
                .statusCode(404);
        northshire
                .coordination(question + "/answer", Map.of("answer", "Fictional"))
                .statusCode(404);
    }

    @Test
    void an_agency_that_is_not_on_the_case_is_not_asked() {
        asked(
                        "northshire-police",
                        location + "/ask-question",
                        Map.of("to", "northshire-elm-house", "question", "Fictional"))
                .statusCode(409);
    }

    @Test
    void a_question_of_another_case_is_not_found() {
        String other = northshire.openWithPoliceAndHealth(Northshire.person());

        asked(
                        "northshire-health",
                        other + question.substring(location.length()) + "/answer",
                        Map.of("answer", "Fictional"))
                .statusCode(404);
    }

    @Test
    void malformed_requests_say_what_would_be_right() {
        asked("northshire-police", location + "/ask-question", Map.of("question", " "))
                .statusCode(400)
                .body("violations.field", hasItem("to"))
                .body("violations.field", hasItem("question"));
        asked("northshire-health", question + "/answer", Map.of())
                .statusCode(400)
                .body("violations.field", hasItem("answer"));
    }

    private ValidatableResponse questions(String agency) {
        return northshire
                .as(agency, "PRACTITIONER")
                .get(location + "/questions")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse asked(String agency, String address, Map<String, ?> body) {
        return northshire.as(agency, "PRACTITIONER").body(body).post(address).then();
    }
}
