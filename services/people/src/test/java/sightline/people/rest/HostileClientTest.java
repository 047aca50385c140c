package sightline.people.rest;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import sightline.platform.testkit.HostileClient;
import sightline.platform.testkit.RealStack;

/** Names are kept as they are by Keycloak, and reasons by us. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "people"))
@QuarkusTestResource(RealKeycloak.class)
class HostileClientTest extends HostileClient {

    @Override
    protected List<String> idsOfSomebodyElse() {
        String somebody = idOf(added("Somebody", "Joins the team"));
        Response proposed = coordination()
                .body(Map.of("right", "category-4", "reason", "Holds such a case"))
                .post("/people/" + somebody + "/propose");
        return List.of(somebody, idOf(proposed));
    }

    @Override
    protected Optional<Kept> keep(String words) {
        Response added = added(words, words);
        if (added.statusCode() >= 300) {
            return Optional.of(new Kept(added.statusCode(), ""));
        }
        String somebody = "/people/" + idOf(added);
        coordination()
                .body(Map.of("role", "practitioner", "reason", words))
                .post(somebody + "/give-role")
                .then()
                .statusCode(200);
        Response shown = coordination().get(somebody);
        return Optional.of(new Kept(shown.statusCode(), shown.asString()));
    }

    private Response added(String lastName, String reason) {
        String login = "hostile." + UUID.randomUUID();
        return coordination()
                .body(Map.of(
                        "login",
                        login,
                        "firstName",
                        "Somebody",
                        "lastName",
                        lastName,
                        "email",
                        login + "@example.org",
                        "agency",
                        "northshire-probation",
                        "reason",
                        reason))
                .post("/people");
    }

    private static String idOf(Response created) {
        String location = created.then().statusCode(201).extract().header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private RequestSpecification coordination() {
        return given().auth()
                .oauth2(tokens.ofPerson(
                        "a-coordinator", "northshire-coordination", "northshire", Map.of(), "MAPPA_COORDINATOR"))
                .contentType("application/json");
    }
}
