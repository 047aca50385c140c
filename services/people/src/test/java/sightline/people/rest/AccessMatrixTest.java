package sightline.people.rest;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;
import sightline.platform.testkit.matrix.AccessMatrix;
import sightline.platform.testkit.matrix.Situation;
import sightline.platform.testkit.matrix.Which;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "people"))
@QuarkusTestResource(RealKeycloak.class)
class AccessMatrixTest {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @TestFactory
    Stream<DynamicTest> every_endpoint_shows_and_changes_for_every_role_whom_the_model_says_that_it_reaches() {
        Map<String, String> somebody = somebodyOfProbation();
        return new AccessMatrix(
                        AccessMatrixTest.class,
                        tokens,
                        Map.of(Which.PLAIN, somebody, Which.NONE, AccessMatrix.never(somebody)),
                        (situation, role) -> Set.of(),
                        EnumSet.of(
                                Situation.OF_THE_LEAD,
                                Situation.OTHER_AGENCY,
                                Situation.OTHER_AREA,
                                Situation.VETTING_HAS_ENDED,
                                Situation.NO_SUCH_CASE))
                .tests();
    }

    private Map<String, String> somebodyOfProbation() {
        String login = "matrix." + UUID.randomUUID();
        String id = created(
                "/people",
                Map.of(
                        "login", login,
                        "firstName", "Somebody",
                        "lastName", "Fictional",
                        "email", login + "@example.org",
                        "agency", "northshire-probation",
                        "reason", "Joins the team"));
        coordination(Map.of("role", "practitioner", "reason", id))
                .post("/people/" + id + "/give-role")
                .then()
                .statusCode(200);
        String proposal =
                created("/people/" + id + "/propose", Map.of("right", "category-4", "reason", "Holds such a case"));
        return Map.of("id", id, "login", login, "id:proposal", proposal);
    }

    private String created(String where, Map<String, String> what) {
        String location =
                coordination(what).post(where).then().statusCode(201).extract().header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private RequestSpecification coordination(Map<String, String> body) {
        return given().auth()
                .oauth2(Situation.OF_POLICE_ON_IT.token(tokens, "MAPPA_COORDINATOR"))
                .contentType("application/json")
                .body(body);
    }
}
