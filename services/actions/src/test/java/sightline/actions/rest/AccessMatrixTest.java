package sightline.actions.rest;

import io.quarkus.test.junit.QuarkusTest;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import sightline.actions.InNorthshire;
import sightline.platform.language.CaseId;
import sightline.platform.testkit.matrix.AccessMatrix;
import sightline.platform.testkit.matrix.CasesOfTheMatrix;
import sightline.platform.testkit.matrix.Situation;
import sightline.platform.testkit.matrix.Which;

@QuarkusTest
class AccessMatrixTest extends InNorthshire {

    @TestFactory
    Stream<DynamicTest> every_endpoint_answers_every_role_in_every_situation_as_the_model_says() {
        CasesOfTheMatrix matrix = new CasesOfTheMatrix(cases, tokens);
        Map<Which, Map<String, String>> things = new EnumMap<>(Which.class);
        matrix.opened().forEach((which, about) -> things.put(which, action(about)));
        things.put(Which.NONE, AccessMatrix.never(things.getOrDefault(Which.PLAIN, Map.of())));
        matrix.limit();
        return new AccessMatrix(
                        AccessMatrixTest.class,
                        tokens,
                        things,
                        (situation, role) -> situation.agency().equals("northshire-health") ? Set.of("OWNS") : Set.of(),
                        EnumSet.complementOf(EnumSet.of(Situation.OF_ITS_PREMISES)))
                .tests();
    }

    /** Health is to do something. */
    private Map<String, String> action(CaseId about) {
        String action = northshire.assigned(about, 20);
        String fact = northshire
                .as("northshire-health")
                .get("/history/" + about)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        return Map.of("id", action.substring("/actions/".length()), "caseId", about.toString(), "fact", fact);
    }
}
