package sightline.cases.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.LooksWritten;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;
import sightline.platform.testkit.WholeTopic;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class WritingLooksDownTest {
    private static final String REQUEST = "X-Correlation-Id";

    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    @ConfigProperty(name = "sightline.looks.topic")
    String topic;

    private final UUID request = UUID.randomUUID();
    private Northshire northshire;
    private Map<String, Object> person;
    private String location = "";

    @BeforeEach
    void a_case_of_probation() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
        person = Northshire.person();
        location = northshire.open(person);
    }

    @Test
    void who_was_shown_a_case_is_written_down_once_with_what_they_saw_it_through() {
        northshire
                .person("worker-1", "northshire-probation", "CASE_MANAGER")
                .header(REQUEST, request)
                .header("Sightline-Purpose", "meeting")
                .get(location)
                .then()
                .statusCode(200);

        JsonPath look = only();
        assertThat(look.getString("who.person")).isEqualTo("worker-1");
        assertThat(look.getString("who.agency")).isEqualTo("northshire-probation");
        assertThat(look.<String>getList("who.roles")).containsExactly("CASE_MANAGER");
        assertThat(look.getString("who.from")).isEqualTo("127.0.0.1");
        assertThat(look.getString("what.operation")).isEqualTo("look");
        assertThat(look.getString("what.part")).isEqualTo("GET /cases/{id}");
        assertThat(look.<String>getList("what.cases")).containsExactly(id());
        assertThat(look.getString("outcome.decision")).isEqualTo("permitted");
        assertThat(look.getString("outcome.ground")).isEqualTo("membership");
        assertThat(look.getString("purpose")).isEqualTo("meeting");
    }

    @Test
    void whoever_may_not_know_of_a_case_is_written_down_with_the_reason_they_are_not_told() {
        northshire
                .as("northshire-housing")
                .header(REQUEST, request)
                .get(location)
                .then()
                .statusCode(404);

        JsonPath look = only();
        assertThat(look.getString("outcome.decision")).isEqualTo("refused");
        assertThat(look.getString("outcome.reason")).isEqualTo("not-on-the-case");
        assertThat(look.<String>getList("what.cases")).containsExactly(id());
    }

    @Test
    void what_is_read_for_a_file_is_an_export_of_somebody_who_has_just_signed_in() {
        northshire
                .signedIn(Duration.ofMinutes(9), "worker-1", "northshire-probation", "CASE_MANAGER")
                .header(REQUEST, request)
                .header("Sightline-Purpose", "export")
                .get(location)
                .then()
                .statusCode(200);

        assertThat(only().getString("what.operation")).isEqualTo("export");
    }

    @Test
    void nothing_is_read_for_a_file_by_who_signed_in_long_ago_and_the_audit_has_why() {
        northshire
                .signedIn(Duration.ofMinutes(11), "worker-1", "northshire-probation", "CASE_MANAGER")
                .header(REQUEST, request)
                .header("Sightline-Purpose", "export")
                .get(location)
                .then()
                .statusCode(401)
                .body("title", equalTo("Sign in again"));

        JsonPath look = only();
        assertThat(look.getString("what.operation")).isEqualTo("export");
        assertThat(look.getString("outcome.decision")).isEqualTo("refused");
        assertThat(look.getString("outcome.reason")).isEqualTo("signed-in-too-long-ago");
    }

    @Test
    void a_look_at_somebody_of_ones_own_family_name_says_so() {
        given().auth()
                .oauth2(tokens.ofPerson(
                        "worker-2",
                        "northshire-probation",
                        "northshire",
                        Map.of("family_name", "fictional"),
                        "CASE_MANAGER"))
                .header(REQUEST, request)
                .get(location)
                .then()
                .statusCode(200);

        assertThat(only().getBoolean("outcome.ownName")).isTrue();
    }

    @Test
    void a_look_at_somebody_who_may_come_to_live_where_oneself_does_says_so() {
        propose("12 Made Up Street, Fictionton zz1 1aa");

        asNeighbour("ZZ1 1AA").get(location).then().statusCode(200);

        assertThat(only().getBoolean("outcome.ownAddress")).isTrue();
    }

    @Test
    void a_look_at_somebody_who_lives_elsewhere_does_not() {
        propose("12 Made Up Street, Fictionton ZZ1 1AA");

        asNeighbour("ZZ1 1AB").get(location).then().statusCode(200);

        assertThat(only().getBoolean("outcome.ownAddress")).isFalse();
    }

    private void propose(String address) {
        northshire
                .as("northshire-probation", "CASE_MANAGER")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("purpose", "release", "address", address))
                .post(location + "/propose-address")
                .then()
                .statusCode(201);
    }

    private RequestSpecification asNeighbour(String home) {
        return given().auth()
                .oauth2(tokens.ofPerson(
                        "worker-3",
                        "northshire-probation",
                        "northshire",
                        Map.of("home_postcode", home),
                        "CASE_MANAGER"))
                .header(REQUEST, request);
    }

    @Test
    void searching_is_written_down_with_the_cases_found_and_not_with_the_words() {
        northshire
                .as("northshire-probation", "CASE_MANAGER")
                .header(REQUEST, request)
                .get("/cases?q=" + Northshire.crnOf(person))
                .then()
                .body("items", hasSize(1));

        JsonPath look = only();
        assertThat(look.getString("what.operation")).isEqualTo("search");
        assertThat(look.<String>getList("what.cases")).containsExactly(id());
        assertThat(look.prettify()).doesNotContain(Northshire.crnOf(person));
    }

    @Test
    void a_change_is_written_down_once_with_its_verb_and_an_arrest_of_nobody_we_know_leaves_no_other_trace() {
        northshire
                .as("northshire-coordination", "MAPPA_COORDINATOR")
                .header(REQUEST, request)
                .body(Map.of("agency", "northshire-police", "place", "ra", "basis", "A fictional reason"))
                .post(location + "/join")
                .then()
                .statusCode(200);
        assertThat(only().getString("what.operation")).isEqualTo("change");
        assertThat(only().getString("what.verb")).isEqualTo("join");

        UUID arrest = UUID.randomUUID();
        northshire
                .as("northshire-police")
                .header(REQUEST, arrest)
                .body(Northshire.arrestOf("X000000"))
                .post("/arrests")
                .then()
                .statusCode(202);
        assertThat(LooksWritten.ofRequest(arrest)).singleElement().satisfies(look -> assertThat(
                        look.<String>getList("what.cases"))
                .isEmpty());
    }

    @Test
    void what_cannot_be_written_down_is_neither_shown_nor_done() {
        LooksWritten.meanwhileUnwritable(() -> {
            northshire
                    .as("northshire-probation")
                    .get(location)
                    .then()
                    .statusCode(503)
                    .body("detail", equalTo("This cannot be recorded now; ask again in a moment"));
            northshire.join(location, "northshire-police", "ra").statusCode(503);
        });

        northshire.as("northshire-police").get(location).then().statusCode(404);
        northshire.as("northshire-probation").get(location).then().statusCode(200);
    }

    /* Whom the police arrest is looked for among everyone, as the system; it is written down in the same commit all the same. */
    @Test
    void an_arrest_that_cannot_be_written_down_is_not_recorded() {
        northshire.join(location, "northshire-police", "ra").statusCode(200);

        LooksWritten.meanwhileUnwritable(() -> arrest(UUID.randomUUID()).statusCode(503));
        northshire
                .as("northshire-police")
                .get(location + "/history")
                .then()
                .body("items.type", not(hasItem("case.arrest-recorded")));

        arrest(request).statusCode(201);
        assertThat(only().getString("what.operation")).isEqualTo("change");
        assertThat(only().<String>getList("what.cases")).containsExactly(id());
    }

    private ValidatableResponse arrest(UUID correlation) {
        return northshire
                .as("northshire-police")
                .header(REQUEST, correlation)
                .body(Northshire.arrestOf(Northshire.crnOf(person)))
                .post("/arrests")
                .then();
    }

    @Test
    void what_was_written_down_reaches_the_topic_of_the_audit() {
        northshire
                .as("northshire-probation")
                .header(REQUEST, request)
                .get(location)
                .then()
                .statusCode(200);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            List<String> said = WholeTopic.read(bootstrap, topic).stream()
                    .map(one -> new String(one.value(), StandardCharsets.UTF_8))
                    .filter(one -> one.contains(request.toString()))
                    .toList();
            assertThat(said).hasSize(1);
            assertThat(LooksWritten.unsent()).isZero();
        });
    }

    private JsonPath only() {
        List<JsonPath> looks = LooksWritten.ofRequest(request);
        assertThat(looks).hasSize(1);
        return looks.getFirst();
    }

    private String id() {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
