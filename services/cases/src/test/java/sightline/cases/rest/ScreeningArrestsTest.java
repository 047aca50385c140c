package sightline.cases.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
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
        List<CompletableFuture<Integer>> recording = IntStream.range(0, 40)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> northshire
                                .arrest(
                                        Northshire.crnOf(arrested),
                                        UUID.randomUUID().toString())
                                .extract()
                                .statusCode(),
                        Executors.newVirtualThreadPerTaskExecutor()))
                .toList();

        assertThat(recording.stream().map(CompletableFuture::join)).containsOnly(201);
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

    private RequestSpecification as(String agency, String... roles) {
        return northshire.as(agency, roles);
    }
}
