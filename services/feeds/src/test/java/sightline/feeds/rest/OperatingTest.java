package sightline.feeds.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.feeds.Story;
import sightline.platform.contracts.Envelope;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "feeds"))
class OperatingTest {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    private Northshire northshire;
    private String probation;

    @BeforeEach
    void start() {
        northshire = new Northshire(tokens);
        probation = northshire.agency("probation");
    }

    @AfterEach
    void end() {
        northshire.close();
    }

    @Test
    void what_the_listener_has_heard_is_shown() {
        Story one = new Story();
        northshire.publisher.publish(one.opened(probation));
        northshire.awaitLatest(probation, 1);

        operator()
                .get("/operations/flow")
                .then()
                .statusCode(200)
                .body("listeners[0].name", equalTo("feeds"))
                .body("listeners[0].tally.heard", greaterThanOrEqualTo(1))
                .body("unsent", equalTo(0));
        assertThat(operator()
                        .get("/operations/heads/inbox/feeds?source=/services/cases")
                        .jsonPath()
                        .getInt("heads.find { it.caseId == '%s' }.last".formatted(one.about())))
                .isEqualTo(1);
        operator().get("/operations/heads/ledger").then().statusCode(200).body("heads.size()", equalTo(0));
        operator().get("/operations/heads/inbox/feeds").then().statusCode(400);
    }

    @Test
    void an_event_that_cannot_be_taken_is_parked_without_its_content_and_released_once_it_can_be() {
        Story one = new Story();
        Envelope opened = one.opened(probation);
        Envelope broken = spoiled(one.arrested("northshire-police"));
        Envelope waiting = one.arrested("northshire-police");
        northshire.publisher.publish(opened, broken, waiting);

        await().atMost(Duration.ofSeconds(30)).until(() -> causesIn(one).containsAll(List.of("poison", "gap")));
        assertThat(operator().get("/operations/parked").asString())
                .contains(one.about().toString())
                .doesNotContain(Story.CANARY);
        release(one, "feeds").then().statusCode(409).body("detail", containsString("stays parked"));
        release(one, "nobody").then().statusCode(404);
        assertThat(northshire.as(probation).get("/feed").jsonPath().getInt("latest"))
                .isEqualTo(1);
    }

    @Test
    void a_service_that_announces_nothing_has_nothing_to_send_again() {
        operator()
                .body("{}")
                .post("/operations/replay")
                .then()
                .statusCode(409)
                .body("detail", containsString("announces nothing"));
    }

    @Test
    void a_projection_is_built_anew_in_the_background() {
        Story one = new Story();
        northshire.publisher.publish(one.opened(probation));
        northshire.awaitLatest(probation, 1);

        operator().post("/operations/rebuild/membership").then().statusCode(202).body("state", equalTo("under-way"));
        await().atMost(Duration.ofSeconds(60)).until(() -> !operator()
                .get("/operations/rebuild/membership")
                .jsonPath()
                .getString("state")
                .equals("under-way"));
        operator()
                .get("/operations/rebuild/membership")
                .then()
                .body("state", equalTo("done"))
                .body("rows", greaterThanOrEqualTo(1));
        operator().post("/operations/rebuild/everything").then().statusCode(404);
    }

    @Test
    void an_operator_has_no_feed() {
        operator().get("/feed").then().statusCode(403);
        northshire.as(probation).get("/operations/parked").then().statusCode(403);
        operator()
                .body(Map.of("listener", "feeds", "source", " ", "caseId", "none"))
                .post("/operations/parked/release")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(containsString("source")));
    }

    private RequestSpecification operator() {
        return northshire.as("sightline-operations", "SYSADMIN");
    }

    private Response release(Story one, String listener) {
        return operator()
                .body(Map.of(
                        "listener",
                        listener,
                        "source",
                        "/services/cases",
                        "caseId",
                        one.about().toString()))
                .post("/operations/parked/release");
    }

    private List<String> causesIn(Story one) {
        return operator()
                .get("/operations/parked?limit=1000")
                .jsonPath()
                .getList("findAll { it.caseId == '%s' }.cause".formatted(one.about()), String.class);
    }

    /** A word that is on no list: as a broken writer would send it. */
    private static Envelope spoiled(Envelope event) {
        ((ObjectNode) event.data()).put("offenceGroup", "mayhem " + Story.CANARY);
        return event;
    }
}
