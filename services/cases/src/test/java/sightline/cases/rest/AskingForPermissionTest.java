package sightline.cases.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class AskingForPermissionTest {
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
    void what_is_asked_for_is_shown_with_its_words_and_decided_once() {
        String permission = asked();

        northshire
                .as("northshire-probation", "SENIOR")
                .get(location + "/permissions")
                .then()
                .statusCode(200)
                .body("items[0].detail", equalTo("Fictional overnight stay"))
                .body("items[0].may", contains("decide"));
        northshire.lead(permission + "/decide", refusal()).statusCode(200);
        northshire.lead(permission + "/decide", refusal()).statusCode(200);
        northshire
                .lead(permission + "/decide", Map.of("decision", "granted", "reason", "Another"))
                .statusCode(409)
                .body("answeredBy", equalTo("Record that it is asked for again, and decide that"));
        northshire
                .as("northshire-probation", "SENIOR")
                .get(location + "/permissions")
                .then()
                .body("items", hasSize(1))
                .body("items[0].decision", equalTo("refused"))
                .body("items[0].may", empty());
    }

    @Test
    void whoever_does_not_supervise_the_person_is_told_of_none() {
        asked();

        northshire
                .as("northshire-health", "PRACTITIONER")
                .get(location + "/permissions")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void a_permission_of_another_case_is_not_found_and_changes_nothing() {
        String permission = asked();
        String other = northshire.open(Northshire.person());

        northshire
                .lead(other + permission.substring(location.length()) + "/decide", refusal())
                .statusCode(404);
        northshire
                .lead(location + "/permissions/" + UUID.randomUUID() + "/decide", refusal())
                .statusCode(404);
    }

    @Test
    void malformed_requests_say_what_would_be_right() {
        northshire
                .lead(location + "/request-permission", Map.of())
                .statusCode(400)
                .body("violations.field", hasItem("kind"));
        northshire
                .lead(asked() + "/decide", Map.of("decision", "granted", "reason", " "))
                .statusCode(400)
                .body("violations.field", hasItem("reason"));
    }

    private String asked() {
        String at = northshire
                .lead(
                        location + "/request-permission",
                        Map.of("kind", "overnight", "detail", "Fictional overnight stay"))
                .statusCode(201)
                .extract()
                .header("Location");
        return at.substring(at.indexOf("/cases/"));
    }

    private static Map<String, Object> refusal() {
        return Map.of("decision", "refused", "reason", "The address is not checked");
    }
}
