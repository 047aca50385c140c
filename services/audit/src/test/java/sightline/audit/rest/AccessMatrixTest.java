package sightline.audit.rest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import sightline.audit.LooksOnTheTopic;
import sightline.audit.Signing;
import sightline.platform.language.CaseId;
import sightline.platform.testkit.CasesOnTheTopic;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;
import sightline.platform.testkit.matrix.AccessMatrix;
import sightline.platform.testkit.matrix.CasesOfTheMatrix;
import sightline.platform.testkit.matrix.Situation;
import sightline.platform.testkit.matrix.Which;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "audit"))
@QuarkusTestResource(Signing.class)
class AccessMatrixTest {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @SuppressWarnings("NullAway.Init")
    CasesOnTheTopic topic;

    @Inject
    LooksOnTheTopic looks;

    @TestFactory
    Stream<DynamicTest> every_endpoint_answers_every_role_in_every_situation_as_the_model_says() {
        CasesOfTheMatrix cases = new CasesOfTheMatrix(topic, tokens, "/cases/%s/looks");
        Map<Which, Map<String, String>> things = new EnumMap<>(Which.class);
        cases.opened().forEach((which, about) -> things.put(which, look(about)));
        Map<String, String> never = new HashMap<>(AccessMatrix.never(things.getOrDefault(Which.PLAIN, Map.of())));
        never.put("number:_", "999999999");
        things.put(Which.NONE, never);
        cases.limit();
        return new AccessMatrix(
                        AccessMatrixTest.class,
                        tokens,
                        things,
                        (situation, role) -> Set.of(),
                        EnumSet.complementOf(EnumSet.of(Situation.OF_ITS_PREMISES)))
                .tests();
    }

    /** Somebody looks at it at night, so that it is unusual too. */
    private Map<String, String> look(CaseId about) {
        String reader = "reader-" + UUID.randomUUID();
        looks.say(LooksOnTheTopic.look(reader, about, Instant.parse("2026-11-18T23:30:00Z")));
        Integer number = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> given().auth()
                                .oauth2(tokens.ofPerson(
                                        "ada-auditor", "sightline-operations", "national", Map.of(), "AUDITOR"))
                                .get("/entries?person=" + reader)
                                .jsonPath()
                                .get("items[0].number"),
                        Objects::nonNull);
        return Map.of("id:_", about.toString(), "reader", reader, "number:_", String.valueOf(number));
    }
}
