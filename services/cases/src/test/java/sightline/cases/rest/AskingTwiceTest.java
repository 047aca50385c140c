package sightline.cases.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class AskingTwiceTest {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    private Northshire northshire;

    @BeforeEach
    void agencies() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
    }

    @Test
    void the_same_request_again_has_its_first_answer_and_changes_nothing() {
        Map<String, Object> person = Northshire.person();
        String location = northshire.open(person);
        northshire.join(location, "northshire-police", "ra").statusCode(200);
        String key = "twice-" + UUID.randomUUID();

        String first = northshire
                .arrest(Northshire.crnOf(person), key)
                .statusCode(201)
                .extract()
                .asString();
        String second = northshire
                .arrest(Northshire.crnOf(person), key)
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .extract()
                .asString();

        assertThat(second).isEqualTo(first);
        as("northshire-probation").get(location + "/history").then().body("items.size()", equalTo(3));
    }

    @Test
    void a_key_that_was_used_for_another_request_is_refused() {
        String key = "other-" + UUID.randomUUID();
        northshire.arrest("Z999998", key).statusCode(202);

        northshire.arrest("Z999997", key).statusCode(422).body("detail", containsString("new key"));
    }

    @Test
    void a_colleague_who_sends_the_same_under_the_same_key_is_never_given_anothers_answer() {
        String location = northshire.open(Northshire.person());
        String key = "shared-" + UUID.randomUUID();
        Map<String, Object> concern = Map.of("sign", "money", "summary", "Fictional", "severity", "routine");

        for (String person : List.of("colleague-1", "colleague-2")) {
            northshire
                    .person(person, "northshire-probation", "PRACTITIONER")
                    .header("Idempotency-Key", key)
                    .body(concern)
                    .post(location + "/raise-concern")
                    .then()
                    .statusCode(201)
                    .header("Idempotency-Replayed", nullValue());
        }
        as("northshire-probation").get(location).then().body("concerns.size()", equalTo(2));
    }

    @Test
    void whoever_decides_on_an_old_version_gets_the_current_one() {
        String location = northshire.open(Northshire.person());
        northshire.join(location, "northshire-health", "dtc").statusCode(200);

        as("northshire-coordination", "MAPPA_COORDINATOR")
                .header("If-Match", "\"1\"")
                .body(Map.of("agency", "northshire-police", "place", "ra", "basis", "fictional"))
                .post(location + "/join")
                .then()
                .statusCode(412)
                .header("ETag", "\"2\"")
                .body("current.members.agency", hasItem("northshire-health"));
    }

    private RequestSpecification as(String agency, String... roles) {
        return northshire.as(agency, roles);
    }
}
