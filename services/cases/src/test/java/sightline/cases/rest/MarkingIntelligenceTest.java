package sightline.cases.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class MarkingIntelligenceTest {
    private static final String OTHER_FORCE = "northshire-transport-police";

    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    private Northshire northshire;
    private String location;
    private String marker;

    @BeforeEach
    void aMarkerOfThePolice() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
        northshire
                .as("sightline-operations", "SYSADMIN")
                .body(Map.of("name", "Fictional transport police", "kind", "police", "area", "northshire"))
                .put("/agencies/" + OTHER_FORCE)
                .then()
                .statusCode(200);
        location = northshire.openWithPoliceAndHealth(Northshire.person());
        northshire.join(location, OTHER_FORCE, "ra").statusCode(200);
        String at =
                police("/mark-intelligence", Map.of()).statusCode(201).extract().header("Location");
        marker = at.substring(at.indexOf("/intelligence-markers"));
    }

    @Test
    void the_force_that_holds_it_and_the_chair_of_the_area_are_told_and_the_force_weighs_and_ends_it() {
        String meeting = UUID.randomUUID().toString();
        police(marker + "/weigh", Map.of("meetingId", meeting)).statusCode(200);
        police(marker + "/weigh", Map.of("meetingId", meeting)).statusCode(200);

        shownTo(northshire.as("northshire-police", "CASE_MANAGER"))
                .body("items", hasSize(1))
                .body("items[0].weighed.meetingId", contains(meeting))
                .body("items[0].may", contains("weigh", "end"));
        police(marker + "/end", Map.of()).statusCode(200);
        police(marker + "/end", Map.of()).statusCode(200);
        police(marker + "/weigh", Map.of()).statusCode(409);
        shownTo(northshire.as("northshire-health", "CHAIR"))
                .body("items[0].endedAt", notNullValue())
                .body("items[0].may", empty());
    }

    @Test
    void to_everybody_else_on_the_case_there_is_none_whoever_leads_or_co_ordinates() {
        for (RequestSpecification other : others()) {
            shownTo(other).body("items", empty());
        }
        for (RequestSpecification other : others()) {
            other.queryParam("limit", 200)
                    .get(location + "/history")
                    .then()
                    .statusCode(200)
                    .body("items.type", not(hasItem(startsWith("sightline.case.intelligence"))));
        }
    }

    @Test
    void another_force_on_the_case_can_neither_weigh_nor_end_what_is_not_there_for_it() {
        for (String verb : List.of("/weigh", "/end")) {
            northshire
                    .as(OTHER_FORCE, "CASE_MANAGER")
                    .body(Map.of())
                    .post(location + marker + verb)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void only_the_police_mark_and_a_chair_does_not() {
        for (RequestSpecification other : List.of(
                northshire.as("northshire-probation", "CASE_MANAGER"), northshire.as("northshire-police", "CHAIR"))) {
            other.body(Map.of()).post(location + "/mark-intelligence").then().statusCode(403);
        }
    }

    @Test
    void an_emergency_opens_it_to_nobody_not_even_to_somebody_of_the_force() {
        northshire
                .person("senior-1", "northshire-probation", "SENIOR")
                .body(Map.of("kind", "restriction", "person", "somebody-else", "because", "Fictional"))
                .post(location + "/restrict-access")
                .then()
                .statusCode(200);
        for (String role : List.of("CASE_MANAGER", "CHAIR")) {
            String person = "on-call-" + UUID.randomUUID();
            northshire
                    .signedIn(Duration.ZERO, person, "northshire-police", role)
                    .body(Map.of("ground", "risk-to-life", "words", "A fictional threat"))
                    .post(location + "/break-glass")
                    .then()
                    .statusCode(201);
            shownTo(northshire.person(person, "northshire-police", role)).body("items", empty());
        }
    }

    @Test
    void no_request_can_say_what_it_is() {
        for (String word : List.of("detail", "content", "reason", "text")) {
            police("/mark-intelligence", Map.of(word, "Something that was heard"))
                    .statusCode(400);
        }
    }

    private List<RequestSpecification> others() {
        return List.of(
                northshire.as("northshire-probation", "CASE_MANAGER"),
                northshire.as("northshire-probation", "HEAD"),
                northshire.as("northshire-probation", "MACHINE"),
                northshire.as("northshire-health", "PRACTITIONER"),
                northshire.as("northshire-coordination", "MAPPA_COORDINATOR"),
                northshire.as("northshire-police", "MAPPA_COORDINATOR"),
                northshire.as(OTHER_FORCE, "CASE_MANAGER"));
    }

    private ValidatableResponse shownTo(RequestSpecification reader) {
        return reader.get(location + "/intelligence-markers").then().statusCode(200);
    }

    private ValidatableResponse police(String address, Map<String, ?> body) {
        return northshire
                .as("northshire-police", "CASE_MANAGER")
                .body(body)
                .post(location + address)
                .then();
    }
}
