package sightline.cases.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
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
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;
import sightline.platform.testkit.WholeTopic;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class LimitedAccessTest {
    private static final String PROBATION = "northshire-probation";
    private static final String EXCLUDED = "neighbour-1";

    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    @ConfigProperty(name = "sightline.journal.topic")
    String topic;

    private Northshire northshire;
    private String name = "";
    private String location = "";

    @BeforeEach
    void a_case_of_probation() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
        name = "Robin Invented-" + UUID.randomUUID();
        Map<String, Object> person = Northshire.person();
        person.put("personName", name);
        location = northshire.open(person);
    }

    @Test
    void an_excluded_person_is_told_whom_to_ask_and_nothing_else_whatever_they_ask() {
        restrict(limit("exclusion", EXCLUDED)).statusCode(200);

        excluded()
                .get(location)
                .then()
                .statusCode(403)
                .body("title", equalTo("Limited access"), "ask", equalTo(PROBATION));
        excluded().get(location + "/history").then().statusCode(403);
        excluded().get("/history/" + id()).then().statusCode(403);
        refer(excluded()).statusCode(403).body("ask", equalTo(PROBATION));
        excluded()
                .body(limit("exclusion", EXCLUDED))
                .post(location + "/lift-access")
                .then()
                .statusCode(403);
        found(excluded(), name).body("items", hasSize(0)).body("limited.ask", hasItem(PROBATION));
        found(excluded(), name.substring(0, 30)).body("items", hasSize(0)).body("limited", nullValue());
        listed(excluded()).body("items.id", not(hasItem(id()))).body("limited.ask", hasItem(PROBATION));
        colleague().get(location).then().statusCode(200);
    }

    @Test
    void a_hidden_exclusion_is_answered_as_if_there_were_no_such_case() {
        Map<String, Object> hidden = limit("exclusion", EXCLUDED);
        hidden.put("hidden", true);
        restrict(hidden).statusCode(200);

        excluded().get(location).then().statusCode(404).body("ask", nullValue());
        excluded().get(location + "/history").then().statusCode(404);
        refer(excluded()).statusCode(404);
        found(excluded(), name).body("items", hasSize(0)).body("limited", nullValue());
    }

    @Test
    void a_role_that_may_not_search_is_told_nothing() {
        restrict(limit("exclusion", EXCLUDED)).statusCode(200);

        northshire
                .person(EXCLUDED, PROBATION, "PRACTITIONER")
                .get(location)
                .then()
                .statusCode(404);
        northshire
                .person("stranger-1", "northshire-health", "CASE_MANAGER")
                .get(location)
                .then()
                .statusCode(404);
    }

    @Test
    void a_restriction_admits_only_who_is_named_and_whoever_set_it() {
        restrict(limit("restriction", "officer-7"))
                .statusCode(200)
                .body("limits.person", hasItems("officer-7", "senior-1"));

        northshire
                .person("officer-7", PROBATION, "CASE_MANAGER")
                .get(location)
                .then()
                .statusCode(200);
        colleague().get(location).then().statusCode(403).body("ask", equalTo(PROBATION));
        listed(colleague()).body("items.id", not(hasItem(id())));
        refer(colleague()).statusCode(403);
        northshire
                .as("northshire-coordination", "MAPPA_COORDINATOR", "MACHINE")
                .get(location)
                .then()
                .statusCode(404);
    }

    @Test
    void lifting_opens_the_case_at_once() {
        restrict(limit("exclusion", EXCLUDED)).statusCode(200);

        lift(limit("exclusion", EXCLUDED)).statusCode(200).body("limits", hasSize(0));

        excluded().get(location).then().statusCode(200);
        lift(limit("exclusion", EXCLUDED)).statusCode(409).body("obstacle", equalTo("DoesNotStand"));
    }

    @Test
    void both_end_at_their_instant() {
        Instant soon = Instant.now().plusSeconds(4);
        Map<String, Object> exclusion = limit("exclusion", EXCLUDED);
        exclusion.put("until", soon.toString());
        Map<String, Object> restriction = limit("restriction", "officer-7");
        restriction.put("until", soon.toString());
        restrict(exclusion).statusCode(200);
        restrict(restriction).statusCode(200);

        colleague().get(location).then().statusCode(403);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> excluded().get(location).statusCode() == 200
                        && colleague().get(location).statusCode() == 200);
        assertThat(Instant.now()).isAfterOrEqualTo(soon);
    }

    @Test
    void an_end_that_has_been_is_malformed_and_a_person_is_named_by_an_id() {
        Map<String, Object> ended = limit("exclusion", "Somebody's name");
        ended.put("until", "2026-01-01T00:00:00Z");

        restrict(ended)
                .statusCode(400)
                .body("violations.message", hasItem(containsString("moment to come")))
                .body("violations.message", hasItem(containsString("names nobody")));
    }

    @Test
    void who_may_not_limit_access_is_told_who_may_and_does_not_see_how_it_is_limited() {
        restrict(limit("exclusion", EXCLUDED)).statusCode(200);

        colleague()
                .body(limit("exclusion", "officer-8"))
                .post(location + "/restrict-access")
                .then()
                .statusCode(403)
                .body("detail", containsString("senior, head or lead manager of the lead agency"));
        colleague().get(location).then().body("limits", nullValue());
        colleague().get(location + "/history").then().body("items.type", not(hasItem(containsString("access-"))));
        senior().get(location + "/history").then().body("items.type", hasItem("sightline.case.access-restricted.v1"));
        northshire
                .person("co-ordinator-1", "northshire-coordination", "MAPPA_COORDINATOR")
                .get(location)
                .then()
                .body("limits.person", hasItem(EXCLUDED));
    }

    @Test
    void somebody_who_signed_in_long_ago_is_asked_to_sign_in_again_and_limits_or_lifts_nothing() {
        Map<String, Object> limit = limit("exclusion", EXCLUDED);
        RequestSpecification longAgo = northshire.signedIn(Duration.ofMinutes(11), "senior-1", PROBATION, "SENIOR");
        longAgo.body(limit)
                .post(location + "/restrict-access")
                .then()
                .statusCode(401)
                .body("title", equalTo("Sign in again"));
        excluded().get(location).then().statusCode(200);

        restrict(limit).statusCode(200);
        longAgo.body(limit).post(location + "/lift-access").then().statusCode(401);
        excluded().get(location).then().statusCode(403);
    }

    @Test
    void nobody_decides_on_their_own_exclusion_and_whoever_named_others_goes_last() {
        restrict(limit("exclusion", "senior-1")).statusCode(409).body("obstacle", equalTo("ShutsOutOneself"));
        restrict(limit("restriction", "officer-7")).statusCode(200);
        lift(limit("restriction", "senior-1")).statusCode(409).body("obstacle", equalTo("ShutsOutOneself"));
    }

    @Test
    void somebody_who_decides_on_an_old_state_is_told() {
        senior().header("If-Match", "\"7\"")
                .body(limit("exclusion", EXCLUDED))
                .post(location + "/restrict-access")
                .then()
                .statusCode(412);
    }

    @Test
    void what_is_sent_twice_is_done_once() {
        for (int i = 0; i < 2; i++) {
            senior().header("Idempotency-Key", "limit-" + id())
                    .body(limit("exclusion", EXCLUDED))
                    .post(location + "/restrict-access")
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2\"");
        }
    }

    @Test
    void a_limit_is_announced_with_the_person_and_without_the_reason() {
        restrict(limit("exclusion", EXCLUDED)).statusCode(200);
        lift(limit("exclusion", EXCLUDED)).statusCode(200);

        List<String> messages = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> WholeTopic.read(bootstrap, topic).stream()
                                .filter(message -> id().equals(message.key()))
                                .map(message -> new String(message.value(), StandardCharsets.UTF_8))
                                .filter(message -> message.contains("case.access-"))
                                .toList(),
                        found -> found.size() == 2);

        assertThat(messages)
                .allSatisfy(message -> assertThat(message).contains(EXCLUDED).doesNotContain("next door"));
        assertThat(messages.getFirst()).contains("case.access-restricted");
        assertThat(messages.getLast()).contains("case.access-lifted");
    }

    private static Map<String, Object> limit(String kind, String person) {
        return new HashMap<>(Map.of("kind", kind, "person", person, "because", "Lives next door"));
    }

    private ValidatableResponse restrict(Map<String, Object> limit) {
        return senior().body(limit).post(location + "/restrict-access").then();
    }

    private ValidatableResponse lift(Map<String, Object> limit) {
        Map<String, Object> lifted = Map.of(
                "kind",
                limit.getOrDefault("kind", ""),
                "person",
                limit.getOrDefault("person", ""),
                "because",
                "No longer lives next door");
        return senior().body(lifted).post(location + "/lift-access").then();
    }

    private ValidatableResponse refer(RequestSpecification by) {
        return by.body(Map.of("levelSought", 3, "reason", "Fictional"))
                .post(location + "/refer")
                .then();
    }

    private static ValidatableResponse found(RequestSpecification by, String words) {
        return by.queryParam("q", words).get("/cases").then().statusCode(200);
    }

    /** The last page of a list, which may be long by now. */
    private ValidatableResponse listed(RequestSpecification by) {
        UUID before = UUID.fromString(id());
        return by.queryParam("after", new UUID(before.getMostSignificantBits() - 1, 0).toString())
                .queryParam("limit", 200)
                .get("/cases")
                .then()
                .statusCode(200);
    }

    private RequestSpecification senior() {
        return northshire.person("senior-1", PROBATION, "SENIOR");
    }

    private RequestSpecification excluded() {
        return northshire.person(EXCLUDED, PROBATION, "CASE_MANAGER");
    }

    private RequestSpecification colleague() {
        return northshire.person("colleague-1", PROBATION, "CASE_MANAGER");
    }

    private String id() {
        return location.substring("/cases/".length());
    }
}
