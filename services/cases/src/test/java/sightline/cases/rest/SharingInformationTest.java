package sightline.cases.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class SharingInformationTest {
    private static final String POLICE = "northshire-police";
    private static final String HEALTH = "northshire-health";

    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    private Northshire northshire;
    private String location;

    @BeforeEach
    void aCase() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
        location = northshire.openWithPoliceAndHealth(Northshire.person());
        northshire.join(location, "northshire-housing", "dtc").statusCode(200);
    }

    @Test
    void what_is_shared_is_delivered_read_and_acted_on_by_its_receiver_and_only_forward() {
        String share = shared(POLICE, HEALTH);

        as(HEALTH).get(location + "/shares").then().body("items[0].may", contains("acknowledge"));
        asked(HEALTH, share + "/acknowledge", Map.of("how", "read")).statusCode(200);
        asked(HEALTH, share + "/acknowledge", Map.of("how", "read")).statusCode(200);
        asked(HEALTH, share + "/acknowledge", Map.of("how", "delivered"))
                .statusCode(409)
                .body("answeredBy", equalTo("Nothing is to do, or say how much further it has come"));
        asked(HEALTH, share + "/acknowledge", Map.of("how", "acted-on")).statusCode(200);
        as(POLICE)
                .get(location + "/shares")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].receipts.how", equalTo(List.of("read", "acted-on")))
                .body("items[0].may", empty());
    }

    @Test
    void whoever_shared_it_its_receiver_and_the_lead_agency_are_told_with_its_words_and_nobody_else_at_all() {
        String share = shared(POLICE, HEALTH);

        for (String agency : List.of(POLICE, HEALTH, "northshire-probation")) {
            as(agency).get(location + "/shares").then().body("items.detail", contains("Fictional words"));
        }
        as("northshire-housing")
                .get(location + "/shares")
                .then()
                .statusCode(200)
                .body("items", empty());
        northshire
                .as("northshire-coordination", "MAPPA_COORDINATOR")
                .get(location + "/shares")
                .then()
                .statusCode(200)
                .body("items", empty());
        asked("northshire-housing", share + "/acknowledge", Map.of()).statusCode(404);
        asked("northshire-housing", share + "/report-failure", Map.of("reason", "Fictional"))
                .statusCode(404);
        northshire.coordination(share + "/acknowledge", Map.of("how", "read")).statusCode(404);
    }

    @Test
    void nobody_but_its_receiver_acknowledges_it() {
        String share = shared(POLICE, HEALTH);

        asked(POLICE, share + "/acknowledge", Map.of("how", "read")).statusCode(409);
        asked("northshire-probation", share + "/acknowledge", Map.of("how", "read"))
                .statusCode(409)
                .body("answeredBy", equalTo("Ask them to say how far it has come"));
    }

    @Test
    void what_did_not_arrive_is_sent_again_by_whoever_shared_it_and_names_what_failed() {
        String share = shared(POLICE, HEALTH);
        String id = share.substring(share.lastIndexOf('/') + 1);

        as(POLICE).get(location + "/shares").then().body("items[0].may", contains("report-failure"));
        asked(HEALTH, share + "/report-failure", Map.of("reason", "Nothing came"))
                .statusCode(409);
        asked(POLICE, share + "/report-failure", Map.of("reason", "The mailbox is full"))
                .statusCode(200);
        asked("northshire-probation", location + "/share-information", sharing(HEALTH, id))
                .statusCode(404);
        asked(POLICE, location + "/share-information", sharing(HEALTH, id)).statusCode(201);
        as(HEALTH)
                .get(location + "/shares")
                .then()
                .body("items[0].resendOf", equalTo(id))
                .body("items[1].failed.reason", equalTo("The mailbox is full"));
    }

    @Test
    void nothing_is_shared_outside_the_case_or_with_oneself_but_with_the_co_ordination_of_its_area() {
        asked(POLICE, location + "/share-information", sharing("northshire-elm-house", null))
                .statusCode(409);
        asked(POLICE, location + "/share-information", sharing("southmoor-health", null))
                .statusCode(409);
        asked(POLICE, location + "/share-information", sharing(POLICE, null)).statusCode(409);
        asked(POLICE, location + "/share-information", sharing("northshire-coordination", null))
                .statusCode(201);
        northshire
                .as("northshire-coordination", "MAPPA_COORDINATOR")
                .get(location + "/shares")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void a_share_of_another_case_is_not_found() {
        String share = shared(POLICE, HEALTH);
        String other = northshire.openWithPoliceAndHealth(Northshire.person());

        asked(HEALTH, other + share.substring(location.length()) + "/acknowledge", Map.of())
                .statusCode(404);
    }

    @Test
    void malformed_requests_say_what_would_be_right() {
        asked(POLICE, location + "/share-information", Map.of())
                .statusCode(400)
                .body("violations.field", hasItem("to"))
                .body("violations.field", hasItem("kind"))
                .body("violations.field", hasItem("basis"));
    }

    private RequestSpecification as(String agency) {
        return northshire.as(agency, "PRACTITIONER");
    }

    private ValidatableResponse asked(String agency, String address, Map<String, ?> body) {
        return as(agency).body(body).post(address).then();
    }

    private String shared(String by, String with) {
        String at = asked(by, location + "/share-information", sharing(with, null))
                .statusCode(201)
                .extract()
                .header("Location");
        return at.substring(at.indexOf("/cases/"));
    }

    private static Map<String, Object> sharing(String with, @Nullable String again) {
        Map<String, Object> sharing =
                new HashMap<>(Map.of("to", with, "kind", "risk", "basis", "mappa-duty", "detail", "Fictional words"));
        if (again != null) {
            sharing.put("resendOf", again);
        }
        return sharing;
    }
}
