package sightline.feeds.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import sightline.feeds.Story;
import sightline.platform.contracts.Envelope;
import sightline.platform.contracts.MessageCheck;
import sightline.platform.testkit.EndpointWalk;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "feeds"))
class ReadingAFeedTest {
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

    @TestFactory
    Stream<DynamicTest> every_endpoint_is_closed_to_nobody_and_to_no_role() {
        return EndpointWalk.of(tokens);
    }

    @Test
    void an_agency_reads_its_own_feed_page_by_page() {
        Story one = new Story();
        northshire.publisher.publish(one.opened(probation));
        northshire.publisher.publish(IntStream.range(0, 6)
                .mapToObj(i -> one.arrested("northshire-police"))
                .toArray(Envelope[]::new));
        northshire.awaitLatest(probation, 7);

        northshire
                .as(probation)
                .get("/feed?limit=3")
                .then()
                .statusCode(200)
                .body("entries.sequence", contains(1, 2, 3))
                .body("entries[0].event.type", equalTo("sightline.case.opened.v1"))
                .body("entries[0].event.subject", equalTo(one.about().toString()))
                .body("next", equalTo(3))
                .body("latest", equalTo(7));
        northshire
                .as(probation, "CASE_MANAGER")
                .get("/feed?after=6&limit=1000")
                .then()
                .body("entries.sequence", contains(7))
                .body("next", equalTo(7));
    }

    @Test
    void an_entry_as_it_arrives_is_what_its_schema_promises() {
        Story one = new Story();
        northshire.publisher.publish(one.opened(probation), one.arrested("northshire-police"));
        northshire.awaitLatest(probation, 2);

        String body = northshire.as(probation).get("/feed").asString();

        MessageCheck check = new MessageCheck();
        String entries = body.substring(body.indexOf('[') + 1, body.lastIndexOf(']'));
        assertThat(entries.split("(?<=}}}),")).hasSize(2).allSatisfy(entry -> assertThat(
                        check.problemsOnFeed(entry.getBytes(StandardCharsets.UTF_8)))
                .isEmpty());
        assertThat(body).doesNotContain(Story.CANARY);
    }

    @Test
    void a_cursor_beyond_the_end_is_answered_with_an_empty_page() {
        northshire
                .as(probation)
                .get("/feed?after=4711")
                .then()
                .statusCode(200)
                .body("entries", empty())
                .body("next", equalTo(4711))
                .body("latest", equalTo(0));
    }

    @Test
    void a_cursor_or_limit_that_is_none_is_answered_with_what_would_be_right() {
        northshire
                .as(probation)
                .get("/feed?after=yesterday&limit=1001")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.message", hasItem(containsString("is the number of the last entry you have")))
                .body("violations.message", hasItem("is 1 to 1000"));
        northshire.as(probation).get("/feed?limit=0").then().statusCode(400);
        northshire.as(probation).get("/feed?after=-1").then().statusCode(400);
    }

    @Test
    void no_other_feed_can_be_asked_for() {
        Story one = new Story();
        northshire.publisher.publish(one.opened(probation));
        northshire.awaitLatest(probation, 1);
        String southmoor = tokens.of("southmoor-on-no-case", "southmoor", "MACHINE");

        given().auth()
                .oauth2(southmoor)
                .get("/feed?agency=" + probation)
                .then()
                .statusCode(200)
                .body("entries", empty())
                .body("latest", equalTo(0));
        northshire.as(probation, "SYSADMIN").get("/feed").then().statusCode(403);
        given().get("/feed").then().statusCode(401);
    }

    @Test
    void the_document_that_describes_the_events_is_served() {
        northshire
                .as(probation)
                .get("/asyncapi")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("asyncapi", equalTo("3.0.0"))
                .body("channels.feed.address", equalTo("feed"));
    }
}
