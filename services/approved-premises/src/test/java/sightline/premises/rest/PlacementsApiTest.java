package sightline.premises.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static sightline.premises.rest.Northshire.POLICE;
import static sightline.premises.rest.Northshire.PROBATION;
import static sightline.premises.rest.Northshire.booking;
import static sightline.premises.rest.Northshire.post;
import static sightline.premises.rest.Northshire.wish;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import sightline.platform.language.CaseId;
import sightline.platform.testkit.CasesOnTheTopic;
import sightline.platform.testkit.EndpointWalk;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "approved-premises"))
class PlacementsApiTest {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @SuppressWarnings("NullAway.Init")
    CasesOnTheTopic cases;

    private Northshire northshire;

    @BeforeEach
    void premises() {
        northshire = new Northshire(tokens, cases);
    }

    @TestFactory
    Stream<DynamicTest> every_endpoint_is_closed_to_nobody_and_to_no_role() {
        return EndpointWalk.of(tokens);
    }

    @Test
    void a_stay_goes_from_its_request_to_its_departure() {
        String placement = northshire.requested(northshire.person());
        String house = northshire.premises;

        post(northshire.as(house, "AP_MANAGER"), placement + "/assess", Map.of("outcome", "suitable"))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("assessed"))
                .body("outcome", equalTo("suitable"));
        post(northshire.as(house, "AP_MANAGER"), placement + "/book", booking())
                .statusCode(200)
                .body("status", equalTo("booked"))
                .body("departOn", equalTo("2027-01-29"));
        post(northshire.as(house, "AP_MANAGER"), placement + "/assign-key-worker", Map.of("keyWorker", "staff-7"))
                .statusCode(200)
                .body("keyWorker", equalTo("staff-7"));
        post(northshire.as(house, "AP_WORKER"), placement + "/arrive", Map.of("occurredAt", "2026-11-16T15:00:00Z"))
                .statusCode(200)
                .body("status", equalTo("resident"))
                .body("arrivedAt", equalTo("2026-11-16T15:00:00Z"))
                .body("nextSessionDue", equalTo("2026-11-23"));
        post(
                        northshire.as(house, "KEY_WORKER"),
                        placement + "/depart",
                        Map.of("reason", "end of the stay", "moveOn", "family", "occurredAt", "2026-11-20T09:00:00Z"))
                .statusCode(200)
                .header("ETag", "\"6\"")
                .body("status", equalTo("departed"))
                .body("moveOn", equalTo("family"))
                .body("keyWorker", equalTo("staff-7"))
                .body("departedAt", equalTo("2026-11-20T09:00:00Z"))
                .body("nextSessionDue", equalTo(null));
    }

    @Test
    void an_arrival_needs_no_body() {
        String placement = northshire.booked(northshire.person());

        northshire.as(northshire.premises).post(placement + "/arrive").then().statusCode(200);
    }

    @Test
    void who_does_not_come_has_no_bed_kept_any_more() {
        String placement = northshire.booked(northshire.person());

        post(northshire.as(northshire.premises), placement + "/not-arrive", Map.of("reason", "never left the train"))
                .statusCode(200)
                .body("status", equalTo("not-arrived"));
    }

    @Test
    void the_agency_that_asked_withdraws_its_request_and_another_may_not() {
        String placement = northshire.requested(northshire.person());

        post(northshire.as(POLICE, "CASE_MANAGER"), placement + "/withdraw", Map.of("reason", "not ours"))
                .statusCode(403)
                .body("detail", containsString("asked"));
        post(northshire.as(PROBATION, "SENIOR"), placement + "/withdraw", Map.of("reason", "stays in custody"))
                .statusCode(200)
                .body("status", equalTo("withdrawn"));
    }

    @Test
    void only_the_premises_assess_book_and_receive() {
        String placement = northshire.requested(northshire.person());

        post(northshire.as(PROBATION), placement + "/assess", Map.of("outcome", "suitable"))
                .statusCode(403)
                .body("detail", containsString("manager of the premises"));
        post(northshire.as(PROBATION), placement + "/book", booking()).statusCode(403);
        post(northshire.as(PROBATION), placement + "/arrive", Map.of()).statusCode(403);
        post(northshire.as(northshire.premises, "KEY_WORKER"), placement + "/assess", Map.of("outcome", "suitable"))
                .statusCode(403);
    }

    @Test
    void a_placement_is_not_asked_for_in_a_case_that_one_is_not_on() {
        CaseId about = northshire.person();

        post(northshire.as("southmoor-probation"), "/placements", wish(about, northshire.premises))
                .statusCode(404);
        post(northshire.as(PROBATION), "/placements", wish(new CaseId(UUID.randomUUID()), northshire.premises))
                .statusCode(404);
    }

    @Test
    void an_agency_that_is_known_as_no_premises_is_told_nothing_of_the_person() {
        CaseId about = northshire.person();

        post(northshire.as(PROBATION), "/placements", wish(about, "northshire-health"))
                .statusCode(409)
                .body("obstacle", equalTo("NotPremises"));
    }

    @Test
    void of_two_who_ask_the_same_premises_at_once_one_is_told() {
        CaseId about = northshire.person();

        assertThat(atOnce(List.of(
                        () -> post(northshire.as(PROBATION), "/placements", wish(about, northshire.premises)),
                        () -> post(northshire.as(POLICE), "/placements", wish(about, northshire.premises)),
                        () -> post(northshire.as(PROBATION), "/placements", wish(about, northshire.premises)))))
                .containsExactly(201, 409, 409);
    }

    @Test
    void nobody_is_resident_in_two_premises() {
        CaseId about = northshire.person();
        northshire.resident(about);
        Northshire elsewhere = new Northshire(tokens, cases);
        String other = elsewhere.booked(about);

        post(elsewhere.as(elsewhere.premises), other + "/arrive", Map.of())
                .statusCode(409)
                .body("obstacle", equalTo("LivesElsewhere"))
                .body("detail", not(containsString(northshire.premises)));
    }

    @Test
    void of_two_premises_where_a_person_arrives_at_once_one_is_told() {
        CaseId about = northshire.person();
        Northshire elsewhere = new Northshire(tokens, cases);
        String here = northshire.booked(about);
        String there = elsewhere.booked(about);

        assertThat(atOnce(List.of(
                        () -> post(northshire.as(northshire.premises), here + "/arrive", Map.of()),
                        () -> post(elsewhere.as(elsewhere.premises), there + "/arrive", Map.of()))))
                .containsExactly(200, 409);
    }

    @Test
    void a_stay_beyond_its_usual_bound_is_refused_with_what_would_answer_it() {
        String placement = northshire.requested(northshire.person());
        post(northshire.as(northshire.premises), placement + "/assess", Map.of("outcome", "suitable"));

        post(
                        northshire.as(northshire.premises),
                        placement + "/book",
                        Map.of("arriveOn", "2026-11-16", "departOn", "2027-02-09"))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("obstacle", equalTo("LongerThanUsual"))
                .body("rule", containsString("usual bound"))
                .body("source", notNullValue())
                .body("answeredBy", containsString("2027-02-08"));
    }

    @Test
    void whoever_decides_on_an_old_version_gets_the_current_one() {
        String placement = northshire.booked(northshire.person());

        post(
                        northshire.as(northshire.premises).header("If-Match", "\"2\""),
                        placement + "/withdraw",
                        Map.of("reason", "read too early"))
                .statusCode(412)
                .header("ETag", "\"3\"")
                .body("current.status", equalTo("booked"))
                .body("current.may.verb", hasItems("arrive", "withdraw"));
    }

    @Test
    void the_same_request_again_has_its_first_answer_and_changes_nothing() {
        CaseId about = northshire.person();
        String key = "twice-" + UUID.randomUUID();

        String first = post(
                        northshire.as(PROBATION).header("Idempotency-Key", key),
                        "/placements",
                        wish(about, northshire.premises))
                .statusCode(201)
                .extract()
                .asString();
        String second = post(
                        northshire.as(PROBATION).header("Idempotency-Key", key),
                        "/placements",
                        wish(about, northshire.premises))
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .extract()
                .asString();

        assertThat(second).isEqualTo(first);
        northshire.as(PROBATION).get("/history/" + about).then().body("items.size()", equalTo(1));
    }

    /** The statuses of the answers, smallest first. */
    private static List<Integer> atOnce(List<Supplier<ValidatableResponse>> requests) {
        List<CompletableFuture<Integer>> answers = requests.stream()
                .map(request -> CompletableFuture.supplyAsync(
                        () -> request.get().extract().statusCode()))
                .toList();
        return answers.stream().map(CompletableFuture::join).sorted().toList();
    }
}
