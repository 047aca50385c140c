package sightline.cases.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class ScreeningArrestsTest {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    private Northshire northshire;

    @BeforeEach
    void agencies() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
    }

    @Test
    void arrests_of_one_person_that_are_recorded_at_once_are_all_recorded() {
        Map<String, Object> arrested = Northshire.person();
        northshire.openWithPoliceAndHealth(arrested);
        List<CompletableFuture<String>> recording = IntStream.range(0, 40)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> posted(told(arrested, Map.of("custodyReference", "NS/" + i)))
                                .statusCode(201)
                                .extract()
                                .<String>path("arrestId"),
                        Executors.newVirtualThreadPerTaskExecutor()))
                .toList();

        assertThat(recording.stream().map(CompletableFuture::join)).doesNotHaveDuplicates();
    }

    @Test
    void an_arrest_is_recorded_in_the_case_of_the_person_it_is_of() {
        Map<String, Object> person = Northshire.person();
        String location = northshire.open(person);
        northshire.join(location, "northshire-police", "ra").statusCode(200);

        String fact = northshire
                .arrest(Northshire.crnOf(person), "arrest-" + UUID.randomUUID())
                .statusCode(201)
                .body("outcome", equalTo("recorded"))
                .extract()
                .path("fact");

        as("northshire-probation")
                .get(fact)
                .then()
                .statusCode(200)
                .body("data.offenceGroup", equalTo("violence"))
                .body("data.offence", equalTo(null))
                .body("text.offence", equalTo("Affray outside a public house"))
                .body("occurredAt", equalTo("2026-11-20T21:40:00Z"));
    }

    @Test
    void a_force_that_is_not_on_the_case_gets_the_answer_it_would_get_for_nobody() {
        Map<String, Object> person = Northshire.person();
        String location = northshire.open(person);

        String known = northshire
                .arrest(Northshire.crnOf(person), "k-" + UUID.randomUUID())
                .statusCode(202)
                .extract()
                .asString();
        String nobody = northshire
                .arrest("Z999999", "n-" + UUID.randomUUID())
                .statusCode(202)
                .extract()
                .asString();

        assertThat(known).isEqualTo(nobody);
        as("northshire-probation")
                .get(location + "/history")
                .then()
                .body("items.type", hasItem("sightline.case.arrest-recorded.v1"));
    }

    @Test
    void only_a_police_force_records_an_arrest() {
        as("northshire-health", "MACHINE")
                .body(Northshire.arrestOf("X123456"))
                .post("/arrests")
                .then()
                .statusCode(403)
                .body("detail", containsString("police"));
    }

    @Test
    void an_arrest_told_again_under_its_custody_reference_is_the_first_one() {
        Map<String, Object> person = Northshire.person();
        northshire.openWithPoliceAndHealth(person);

        String first = posted(told(person, Map.of())).statusCode(201).extract().asString();

        assertThat(posted(told(person, Map.of())).statusCode(201).extract().asString())
                .isEqualTo(first);
        posted(told(person, Map.of("offenceGroup", "theft")))
                .statusCode(409)
                .body("obstacle", equalTo("ToldOtherwise"))
                .body("rule", containsString("custody reference"));
        posted(told(person, Map.of("offenceGroup", "theft", "custodyReference", "NS/4712/26")))
                .statusCode(201);
    }

    @Test
    void a_force_that_is_not_on_the_case_is_not_told_of_an_arrest_told_otherwise_and_none_is_lost() {
        Map<String, Object> person = Northshire.person();
        String location = northshire.open(person);

        String first = posted(told(person, Map.of())).statusCode(202).extract().asString();

        assertThat(posted(told(person, Map.of("offenceGroup", "theft")))
                        .statusCode(202)
                        .extract()
                        .asString())
                .isEqualTo(first);
        as("northshire-probation")
                .get(location)
                .then()
                .body("arrests.offenceGroup", containsInAnyOrder("violence", "theft"));
    }

    @Test
    void by_name_and_birth_date_nothing_is_recorded_until_a_person_confirms() {
        String name = "Robin Confirmed-" + word();
        String location = northshire.openWithPoliceAndHealth(called(name));
        String id = location.substring("/cases/".length());
        Map<String, Object> arrest = described(name + "e", "1984-09-03", Map.of());

        posted(arrest)
                .statusCode(202)
                .body("outcome", equalTo("to-confirm"))
                .body("candidates[0].caseId", equalTo(id))
                .body("candidates[0].personName", equalTo(name))
                .body("candidates[0].why", containsString("day and month changed over"));
        as("northshire-probation")
                .get(location + "/history")
                .then()
                .body("items.type", not(hasItem("sightline.case.arrest-recorded.v1")));

        Map<String, Object> confirmed = described(name + "e", "1984-09-03", Map.of("confirmedCase", id));
        posted(confirmed).statusCode(403).body("detail", containsString("A person"));
        String fact = as("northshire-police", "CASE_MANAGER")
                .body(confirmed)
                .post("/arrests")
                .then()
                .statusCode(201)
                .extract()
                .path("fact");
        as("northshire-probation").get(fact).then().body("data.matchedBy", equalTo("name-and-birth"));
    }

    @Test
    void a_force_that_is_not_on_the_case_sees_no_candidate_and_confirms_none() {
        String name = "Robin Elsewhere-" + word();
        String id = northshire.open(called(name)).substring("/cases/".length());

        String known = posted(described(name, "1984-03-09", Map.of()))
                .statusCode(202)
                .extract()
                .asString();
        String nobody = posted(described("Nobody Whatsoever-" + word(), "1931-01-01", Map.of()))
                .statusCode(202)
                .extract()
                .asString();

        assertThat(known).isEqualTo(nobody);
        as("northshire-police", "CASE_MANAGER")
                .body(described(name, "1984-03-09", Map.of("confirmedCase", id)))
                .post("/arrests")
                .then()
                .statusCode(404);
    }

    @Test
    void a_person_is_named_by_a_number_or_described_and_not_both() {
        Map<String, Object> neither = new HashMap<>(Northshire.arrestOf("X123456"));
        Map<String, Object> both = new HashMap<>(neither);
        neither.remove("identifier");
        both.put("person", Map.of("name", "Robin", "dateOfBirth", "1984-03-09"));

        for (Map<String, Object> malformed : List.of(neither, both)) {
            posted(malformed)
                    .statusCode(400)
                    .body("violations.message", hasItem(containsString("instead of it person")));
        }
    }

    private static Map<String, Object> called(String name) {
        Map<String, Object> person = Northshire.person();
        person.put("personName", name);
        return person;
    }

    /** Letters that no other name in this database has. */
    private static String word() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "") + Long.toString(System.nanoTime(), 36);
    }

    private static Map<String, Object> told(Map<String, Object> person, Map<String, Object> otherwise) {
        Map<String, Object> arrest = new HashMap<>(Northshire.arrestOf(Northshire.crnOf(person)));
        arrest.putAll(otherwise);
        return arrest;
    }

    private static Map<String, Object> described(String name, String born, Map<String, Object> more) {
        Map<String, Object> person = new HashMap<>(Map.of("name", name, "dateOfBirth", born));
        person.putAll(more);
        Map<String, Object> arrest = new HashMap<>(Northshire.arrestOf("X123456"));
        arrest.remove("identifier");
        arrest.put("person", person);
        return arrest;
    }

    private ValidatableResponse posted(Map<String, Object> arrest) {
        return as("northshire-police", "MACHINE").body(arrest).post("/arrests").then();
    }

    private RequestSpecification as(String agency, String... roles) {
        return northshire.as(agency, roles);
    }
}
