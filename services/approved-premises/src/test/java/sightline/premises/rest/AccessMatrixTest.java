package sightline.premises.rest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.CaseId;
import sightline.platform.language.Place;
import sightline.platform.testkit.CasesOnTheTopic;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;
import sightline.platform.testkit.matrix.AccessMatrix;
import sightline.platform.testkit.matrix.CasesOfTheMatrix;
import sightline.platform.testkit.matrix.Situation;
import sightline.platform.testkit.matrix.Which;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "approved-premises"))
class AccessMatrixTest {
    private static final String PREMISES = "northshire-elm-house";

    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @SuppressWarnings("NullAway.Init")
    CasesOnTheTopic topic;

    @TestFactory
    Stream<DynamicTest> every_endpoint_answers_every_role_in_every_situation_as_the_model_says() {
        CasesOfTheMatrix cases = new CasesOfTheMatrix(topic, tokens);
        Northshire northshire = new Northshire(tokens, topic);
        Map<Which, Map<String, String>> things = new EnumMap<>(Which.class);
        cases.opened().forEach((which, about) -> {
            topic.joined(about, PREMISES, AgencyKind.APPROVED_PREMISES, Place.AP);
            things.put(which, residence(about, northshire));
        });
        things.put(Which.NONE, AccessMatrix.never(things.getOrDefault(Which.PLAIN, Map.of())));
        cases.limit();
        return new AccessMatrix(
                        AccessMatrixTest.class,
                        tokens,
                        things,
                        (situation, role) -> standing(situation),
                        EnumSet.allOf(Situation.class))
                .tests();
    }

    private static Set<String> standing(Situation situation) {
        return switch (situation.agency()) {
            case PREMISES -> Set.of("RUNS_THE_PREMISES");
            case Northshire.PROBATION -> Set.of("ASKED_FOR_IT");
            default -> Set.of();
        };
    }

    /** Somebody who lives at the premises and has talked to a key worker. */
    private static Map<String, String> residence(CaseId about, Northshire northshire) {
        String placement = northshire.booked(about, PREMISES);
        Northshire.post(northshire.as(PREMISES), placement + "/arrive", Map.of("occurredAt", "2026-11-16T15:00:00Z"))
                .statusCode(200);
        String session = Northshire.post(northshire.as(PREMISES), placement + "/key-work", Northshire.talk(true))
                .statusCode(201)
                .extract()
                .header("Location");
        Map<String, String> names = new HashMap<>();
        names.put("id", placement.substring("/placements/".length()));
        names.put("caseId", about.toString());
        names.put("id:caseId", about.toString());
        names.put("session", session.substring(session.lastIndexOf('/') + 1));
        names.put(
                "fact",
                northshire
                        .as(Northshire.PROBATION)
                        .get("/history/" + about)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items[0].id"));
        return names;
    }
}
