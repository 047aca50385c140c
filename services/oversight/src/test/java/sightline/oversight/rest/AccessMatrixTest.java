package sightline.oversight.rest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import sightline.oversight.Northshire;
import sightline.platform.contracts.cases.ReleasedV1;
import sightline.platform.language.CaseId;
import sightline.platform.language.ReleasedTo;
import sightline.platform.testkit.CasesOnTheTopic;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;
import sightline.platform.testkit.matrix.AccessMatrix;
import sightline.platform.testkit.matrix.CasesOfTheMatrix;
import sightline.platform.testkit.matrix.Situation;
import sightline.platform.testkit.matrix.Which;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "oversight"))
class AccessMatrixTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @SuppressWarnings("NullAway.Init")
    CasesOnTheTopic topic;

    @TestFactory
    Stream<DynamicTest> every_endpoint_answers_every_role_in_every_situation_as_the_model_says() {
        CasesOfTheMatrix cases = new CasesOfTheMatrix(topic, tokens);
        Map<Which, Map<String, String>> things = new EnumMap<>(Which.class);
        cases.opened().forEach((which, about) -> things.put(which, alert(about)));
        things.put(Which.NONE, AccessMatrix.never(things.getOrDefault(Which.PLAIN, Map.of())));
        cases.limit();
        return new AccessMatrix(
                        AccessMatrixTest.class,
                        tokens,
                        things,
                        AccessMatrixTest::standing,
                        EnumSet.complementOf(EnumSet.of(Situation.OF_ITS_PREMISES)))
                .tests();
    }

    /**
     * An arrest without a decision is the senior's to answer, and told to the head and to every agency (detectors.md).
     */
    private static Set<String> standing(Situation situation, String role) {
        Set<String> standings = new LinkedHashSet<>();
        if (AccessMatrix.means("SENIOR", situation, role)) {
            standings.add("MUST_ANSWER");
            standings.add("ALERTED");
        }
        if (AccessMatrix.means("HEAD", situation, role) || AccessMatrix.means("EVERY_AGENCY", situation, role)) {
            standings.add("ALERTED");
        }
        return standings;
    }

    private Map<String, String> alert(CaseId about) {
        topic.announce(
                "cases",
                about,
                new ReleasedV1(true, ReleasedTo.ADDRESS, null),
                "northshire-probation",
                Instant.now().minus(Duration.ofDays(10)));
        new Northshire(topic).arrestWhoseLimitEnds(Duration.ofSeconds(1).negated(), about);
        String alert = await().atMost(SOON)
                .until(() -> asked("/alerts?caseId=" + about).getString("[0].alertId"), one -> one != null);
        String fact = asked("/history/" + about).getString("items[0].id");
        return Map.of("id", alert, "caseId", about.toString(), "fact", fact);
    }

    private JsonPath asked(String path) {
        return given().auth()
                .oauth2(tokens.of("northshire-police", "northshire", "CASE_MANAGER"))
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
