package sightline.cases.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
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
import io.restassured.RestAssured;
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
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;
import sightline.platform.testkit.WholeTopic;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class AskingToBeInvolvedTest {
    private static final Map<String, String> JOINED =
            Map.of("outcome", "joined", "place", "dtc", "words", "They house the person");

    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    @ConfigProperty(name = "sightline.journal.topic")
    String topic;

    private Northshire northshire;
    private Map<String, Object> person = Map.of();
    private String location = "";
    private String asker = "";

    @BeforeEach
    void a_case_that_tenancies_are_not_on() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
        northshire
                .as("sightline-operations", "SYSADMIN")
                .body(Map.of("name", "Fictional tenancies", "kind", "housing", "area", "northshire"))
                .put("/agencies/northshire-tenancies")
                .then()
                .statusCode(200);
        person = Northshire.person();
        location = northshire.openWithPoliceAndHealth(person);
        asker = "housing-" + UUID.randomUUID();
    }

    @Test
    void the_answer_never_tells_whether_there_is_such_a_case() {
        String there =
                ask(asker(), Northshire.crnOf(person)).statusCode(202).extract().asString();
        String nobody = ask(asker(), "Z999990").statusCode(202).extract().asString();
        String byId = askOf(asker(), location).statusCode(202).extract().asString();
        String noCase = askOf(asker(), "/cases/" + UUID.randomUUID())
                .statusCode(202)
                .extract()
                .asString();
        String onItAlready = ask(northshire.as("northshire-health"), Northshire.crnOf(person))
                .statusCode(202)
                .extract()
                .asString();
        String elsewhere = ask(elsewhere(), Northshire.crnOf(person))
                .statusCode(202)
                .extract()
                .asString();

        assertThat(List.of(nobody, byId, noCase, onItAlready, elsewhere)).containsOnly(there);
        own().body("items.answer", contains(nullValue(), nullValue(), nullValue(), nullValue()))
                .body("items.named", hasItems("crn Z999990", "crn " + Northshire.crnOf(person)));
        asked(lead()).body("items", hasSize(2)).body("items.person", contains(asker, asker));
    }

    @Test
    void who_asks_again_before_they_are_answered_has_asked_once() {
        ask(asker(), Northshire.crnOf(person)).statusCode(202);
        ask(asker(), Northshire.crnOf(person)).statusCode(202);

        own().body("items", hasSize(1));
        asked(lead()).body("items", hasSize(1)).body("items[0].reason", equalTo("A fictional tenancy"));
    }

    @Test
    void the_lead_agency_lets_them_in_on_a_basis_and_they_see_the_case_and_the_answer() {
        ask(asker(), Northshire.crnOf(person)).statusCode(202);
        asker().get(location).then().statusCode(404);

        answer(lead(), JOINED).statusCode(200).body("members.agency", hasItem("northshire-tenancies"));
        answer(lead(), JOINED).statusCode(200);

        asker().get(location).then().statusCode(200);
        own().body("items[0].answer.outcome", equalTo("joined"))
                .body("items[0].answer.words", equalTo("They house the person"));
        asker().get(location + "/history")
                .then()
                .body("items.findAll { it.type == 'sightline.case.agency-joined.v1' }.size()", equalTo(3))
                .body("items.type", hasItem("sightline.case.involvement-requested.v1"))
                .body("items.type", hasItem("sightline.case.involvement-answered.v1"))
                .body("items.text.reason", hasItem("They house the person"));
        northshire
                .as("northshire-health")
                .get(location + "/history")
                .then()
                .body("items.type", not(hasItem(containsString("involvement"))));
    }

    @Test
    void the_lead_agency_declines_with_words_and_they_see_nothing_else() {
        ask(asker(), Northshire.crnOf(person)).statusCode(202);

        answer(lead(), Map.of("outcome", "refused", "words", "Nothing they need to know"))
                .statusCode(200);
        answer(lead(), JOINED).statusCode(409).body("obstacle", equalTo("AnsweredAlready"));

        own().body("items[0].answer.outcome", equalTo("refused"))
                .body("items[0].answer.words", equalTo("Nothing they need to know"));
        asker().get(location).then().statusCode(404);
        northshire
                .person("colleague-of-" + asker, "northshire-tenancies", "CASE_MANAGER")
                .get("/involvement-requests")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void co_ordination_answers_too_and_nobody_else_sees_who_asked() {
        ask(asker(), Northshire.crnOf(person)).statusCode(202);

        asked(northshire.person("officer-1", "northshire-police", "SENIOR"), 403)
                .body("detail", containsString("lead agency"));
        asked(northshire.person("stranger-1", "northshire-elm-house", "AP_MANAGER"), 404);
        RequestSpecification coordination =
                northshire.person("co-ordinator-1", "northshire-coordination", "MAPPA_COORDINATOR");
        asked(coordination).body("items", hasSize(1));
        answer(northshire.person("officer-1", "northshire-police", "SENIOR"), JOINED)
                .statusCode(403);
        answer(coordination, JOINED).statusCode(200);
    }

    @Test
    void a_case_that_is_limited_can_be_asked_about_too() {
        northshire
                .person("senior-1", "northshire-probation", "SENIOR")
                .body(Map.of("kind", "restriction", "person", "senior-1", "because", "Fictional"))
                .post(location + "/restrict-access")
                .then()
                .statusCode(200);

        ask(asker(), Northshire.crnOf(person)).statusCode(202);

        asked(northshire.person("senior-1", "northshire-probation", "SENIOR")).body("items", hasSize(1));
    }

    @Test
    void what_is_malformed_is_answered_with_what_would_be_right() {
        asker().body(Map.of("reason", "Fictional"))
                .post("/involvement-requests")
                .then()
                .statusCode(400);
        asker().body(Map.of("reason", " "))
                .post(location + "/involvement-requests")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("reason"));
        ask(asker(), Northshire.crnOf(person)).statusCode(202);
        answer(lead(), Map.of("outcome", "joined", "words", "As what?"))
                .statusCode(400)
                .body("violations.field", hasItem("place"));
        answer(lead(), Map.of("outcome", "refused", "place", "dtc", "words", "As what?"))
                .statusCode(400);
        lead().body(JOINED)
                .post(location + "/involvement-requests/%s/answer".formatted(UUID.randomUUID()))
                .then()
                .statusCode(404);
    }

    @Test
    void asking_and_answering_are_announced_without_a_word() {
        ask(asker(), Northshire.crnOf(person)).statusCode(202);
        answer(lead(), JOINED).statusCode(200);

        List<String> messages = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> WholeTopic.read(bootstrap, topic).stream()
                                .filter(message -> location.endsWith(String.valueOf(message.key())))
                                .map(message -> new String(message.value(), StandardCharsets.UTF_8))
                                .filter(message -> message.contains("case.involvement-"))
                                .toList(),
                        found -> found.size() == 2);

        assertThat(messages).allSatisfy(message -> assertThat(message)
                .contains("northshire-tenancies")
                .doesNotContain("tenancy", "house the person"));
    }

    private static ValidatableResponse ask(RequestSpecification by, String crn) {
        return by.body(Map.of("identifier", Map.of("kind", "crn", "value", crn), "reason", "A fictional tenancy"))
                .post("/involvement-requests")
                .then();
    }

    private static ValidatableResponse askOf(RequestSpecification by, String about) {
        return by.body(Map.of("reason", "A fictional tenancy"))
                .post(about + "/involvement-requests")
                .then();
    }

    private ValidatableResponse own() {
        return asker().get("/involvement-requests").then().statusCode(200);
    }

    private ValidatableResponse asked(RequestSpecification by) {
        return asked(by, 200);
    }

    private ValidatableResponse asked(RequestSpecification by, int status) {
        return by.get(location + "/involvement-requests").then().statusCode(status);
    }

    private ValidatableResponse answer(RequestSpecification by, Map<String, String> answer) {
        String request = asked(lead()).extract().path("items[0].requestId");
        return by.body(answer)
                .post(location + "/involvement-requests/%s/answer".formatted(request))
                .then();
    }

    private RequestSpecification asker() {
        return northshire.person(asker, "northshire-tenancies", "CASE_MANAGER");
    }

    private RequestSpecification lead() {
        return northshire.person("manager-1", "northshire-probation", "CASE_MANAGER");
    }

    private RequestSpecification elsewhere() {
        return RestAssured.given()
                .auth()
                .oauth2(tokens.ofPerson("officer-1", "southmoor-housing", "southmoor", Map.of(), "CASE_MANAGER"))
                .contentType("application/json");
    }
}
