package sightline.cases.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;
import sightline.platform.testkit.WholeTopic;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class BreakingTheGlassTest {
    private static final Map<String, String> WHY =
            Map.of("ground", "risk-to-life", "words", "A fictional threat was heard");

    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    @ConfigProperty(name = "sightline.journal.topic")
    String topic;

    private Northshire northshire;
    private Map<String, Object> person = Map.of();
    private String location = "";
    private String officer = "";

    @BeforeEach
    void a_case_that_housing_is_not_on() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
        person = Northshire.person();
        location = northshire.openWithPoliceAndHealth(person);
        officer = "officer-" + UUID.randomUUID();
    }

    @Test
    void whoever_breaks_the_glass_reads_the_case_and_does_nothing_in_it_for_an_hour() {
        officer().get(location).then().statusCode(404);
        String until = breakGlass(officer())
                .statusCode(201)
                .header("Location", containsString(location))
                .body("emergencyId", notNullValue())
                .extract()
                .path("until");

        assertThat(Instant.parse(until))
                .isBetween(Instant.now().plusSeconds(3500), Instant.now().plusSeconds(3601));
        officer()
                .get(location)
                .then()
                .statusCode(200)
                .body("personName", equalTo("Jordan Fictional"))
                .body("emergency.until", equalTo(until))
                .body("may", empty())
                .body("limits", nullValue());
        officer()
                .body(Map.of("sign", "money", "summary", "Fictional", "severity", "routine"))
                .post(location + "/raise-concern")
                .then()
                .statusCode(403)
                .body("detail", containsString("Emergency access is for reading"));
        northshire.as("northshire-probation").get(location).then().body("emergency", nullValue());
        colleague().get(location).then().statusCode(404);
    }

    @Test
    void the_hour_ends_at_its_instant() throws Exception {
        breakGlass(officer()).statusCode(201);
        officer().get(location).then().statusCode(200);

        Instant soon = Instant.now().plusSeconds(3);
        endsAt(soon);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> officer().get(location).statusCode() == 404);
        assertThat(Instant.now()).isAfterOrEqualTo(soon);
        officer().get(location + "/history").then().statusCode(404);
    }

    @Test
    void it_tells_nothing_of_the_words_of_health_and_nothing_of_who_governs_access() {
        northshire
                .lead(
                        location + "/raise-concern",
                        Map.of("sign", "mental-health", "summary", "Low mood in a story", "severity", "urgent"))
                .statusCode(201);
        northshire
                .lead(
                        location + "/raise-concern",
                        Map.of("sign", "weapon", "summary", "A knife in a story", "severity", "urgent"))
                .statusCode(201);
        northshire
                .lead(location + "/refer", Map.of("levelSought", 3, "reason", "Fictional"))
                .statusCode(200);
        breakGlass(officer()).statusCode(201);

        officer()
                .queryParam("limit", 200)
                .get(location + "/history")
                .then()
                .statusCode(200)
                .body("items.text.summary", hasItem("A knife in a story"))
                .body("items.text.summary", not(hasItem("Low mood in a story")))
                .body("items.data.sign", hasItems("mental-health", "weapon"))
                .body("items.type", not(hasItem(containsString("case.access-"))))
                .body("items.type", not(hasItem(containsString("referral"))));
    }

    @Test
    void a_person_is_named_by_their_exact_number_or_not_at_all() {
        Map<String, Object> named = Map.of(
                "identifier", Map.of("kind", "crn", "value", Northshire.crnOf(person)),
                "ground", "legal-order",
                "words", "A fictional order");
        officer().body(named).post("/break-glass").then().statusCode(201).body("caseId", equalTo(id()));
        officer().get(location).then().statusCode(200);

        officer()
                .body(Map.of(
                        "identifier", Map.of("kind", "crn", "value", "Z999991"), "ground", "legal-order", "words", "?"))
                .post("/break-glass")
                .then()
                .statusCode(404)
                .body("detail", equalTo("There is no such case"));
    }

    @Test
    void asking_again_while_it_is_open_changes_nothing() {
        String first = breakGlass(officer()).statusCode(201).extract().asString();
        String again = breakGlass(officer()).statusCode(200).extract().asString();

        assertThat(again).isEqualTo(first);
        senior().get(location + "/history")
                .then()
                .body("items.findAll { it.type == 'sightline.case.access-broken.v1' }.size()", equalTo(1));
    }

    @Test
    void an_excluded_person_another_area_and_an_unknown_case_are_answered_alike() {
        senior().body(Map.of("kind", "exclusion", "person", officer, "because", "Lives next door"))
                .post(location + "/restrict-access")
                .then()
                .statusCode(200);
        String excluded = breakGlass(officer()).statusCode(404).extract().path("detail");
        String elsewhere = io.restassured.RestAssured.given()
                .auth()
                .oauth2(tokens.ofPerson(
                        "officer-elsewhere",
                        "southmoor-police",
                        "southmoor",
                        Map.of("auth_time", Instant.now().getEpochSecond()),
                        "CASE_MANAGER"))
                .contentType("application/json")
                .body(WHY)
                .post(location + "/break-glass")
                .then()
                .statusCode(404)
                .extract()
                .path("detail");
        String nothing = officer()
                .body(WHY)
                .post("/cases/%s/break-glass".formatted(UUID.randomUUID()))
                .then()
                .statusCode(404)
                .extract()
                .path("detail");

        assertThat(List.of(excluded, elsewhere)).containsOnly(nothing);
    }

    @Test
    void category_4_is_not_opened_without_its_clearance() {
        northshire
                .coordination(location + "/set-level", Map.of("category", 4, "level", 3, "rationale", "Fictional"))
                .statusCode(200);

        breakGlass(officer()).statusCode(404);
    }

    @Test
    void it_opens_a_case_that_is_limited_to_named_people() {
        senior().body(Map.of("kind", "restriction", "person", "officer-7", "because", "Fictional"))
                .post(location + "/restrict-access")
                .then()
                .statusCode(200);
        breakGlass(fresh(officer, "northshire-probation", "CASE_MANAGER")).statusCode(201);

        fresh(officer, "northshire-probation", "CASE_MANAGER")
                .get(location)
                .then()
                .statusCode(200)
                .body("emergency.until", notNullValue());
    }

    @Test
    void only_a_person_in_a_role_that_carries_it_may() {
        breakGlass(fresh(officer, "northshire-housing", "PRACTITIONER"))
                .statusCode(403)
                .body("detail", containsString("senior"));
        breakGlass(northshire.as("northshire-housing")).statusCode(403);
        breakGlass(fresh(officer, "northshire-housing", "CASE_MANAGER", "MACHINE"))
                .statusCode(404);
        officer().get(location).then().statusCode(404);
    }

    @Test
    void whoever_sees_the_case_has_no_glass_to_break() {
        breakGlass(fresh("manager-1", "northshire-probation", "CASE_MANAGER"))
                .statusCode(409)
                .body("obstacle", equalTo("SeesAlready"));
    }

    @Test
    void somebody_who_signed_in_long_ago_or_cannot_say_when_is_asked_to_sign_in_again() {
        breakGlass(northshire.signedIn(Duration.ofMinutes(11), officer, "northshire-housing", "CASE_MANAGER"))
                .statusCode(401)
                .header("WWW-Authenticate", containsString("insufficient_user_authentication"))
                .body("title", equalTo("Sign in again"));
        breakGlass(northshire.byPasswordAlone(officer, "northshire-housing", "CASE_MANAGER"))
                .statusCode(401);
    }

    @Test
    void nobody_breaks_it_more_than_three_times_within_a_day() {
        for (int i = 0; i < 3; i++) {
            String another = northshire.open(Northshire.person());
            officer().body(WHY).post(another + "/break-glass").then().statusCode(201);
        }
        breakGlass(officer()).statusCode(429).body("detail", containsString("3 times within a day"));
        officer().get(location).then().statusCode(404);
    }

    @Test
    void malformed_grounds_and_missing_words_are_answered_with_what_would_be_right() {
        officer()
                .body(Map.of("ground", "curiosity"))
                .post(location + "/break-glass")
                .then()
                .statusCode(400);
        officer()
                .body(Map.of("ground", "serious-harm", "words", " "))
                .post(location + "/break-glass")
                .then()
                .statusCode(400)
                .body("violations.message", hasItem(containsString("why it cannot wait")));
    }

    @Test
    void it_is_announced_at_once_with_the_person_and_without_the_words() {
        breakGlass(officer()).statusCode(201);

        List<String> messages = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> WholeTopic.read(bootstrap, topic).stream()
                                .filter(message -> id().equals(message.key()))
                                .map(message -> new String(message.value(), StandardCharsets.UTF_8))
                                .filter(message -> message.contains("case.access-broken"))
                                .toList(),
                        found -> found.size() == 1);

        assertThat(messages.getFirst()).contains(officer, "risk-to-life").doesNotContain("threat");
        senior().get(location + "/history").then().body("items.text.words", hasItem("A fictional threat was heard"));
    }

    private void endsAt(Instant until) throws Exception {
        var settings = ConfigProvider.getConfig();
        try (var owner = DriverManager.getConnection(
                        settings.getValue("quarkus.datasource.jdbc.url", String.class),
                        settings.getValue("quarkus.flyway.username", String.class),
                        settings.getValue("quarkus.flyway.password", String.class));
                var earlier = owner.prepareStatement(
                        "update case_limit set until = ?::timestamptz where case_id = ?::uuid and kind = 'emergency'")) {
            earlier.setString(1, until.toString());
            earlier.setString(2, id());
            assertThat(earlier.executeUpdate()).isEqualTo(1);
        }
    }

    private ValidatableResponse breakGlass(RequestSpecification by) {
        return by.body(WHY).post(location + "/break-glass").then();
    }

    private RequestSpecification officer() {
        return fresh(officer, "northshire-housing", "CASE_MANAGER");
    }

    private RequestSpecification colleague() {
        return fresh("colleague-of-" + officer, "northshire-housing", "CASE_MANAGER");
    }

    private RequestSpecification fresh(String who, String agency, String... roles) {
        return northshire.signedIn(Duration.ofMinutes(9), who, agency, roles);
    }

    private RequestSpecification senior() {
        return northshire.person("senior-1", "northshire-probation", "SENIOR");
    }

    private String id() {
        return location.substring("/cases/".length());
    }
}
