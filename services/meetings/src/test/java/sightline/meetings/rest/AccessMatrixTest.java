package sightline.meetings.rest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import sightline.platform.language.CaseId;
import sightline.platform.testkit.CasesOnTheTopic;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;
import sightline.platform.testkit.matrix.AccessMatrix;
import sightline.platform.testkit.matrix.CasesOfTheMatrix;
import sightline.platform.testkit.matrix.Situation;
import sightline.platform.testkit.matrix.Which;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "meetings"))
class AccessMatrixTest {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @SuppressWarnings("NullAway.Init")
    CasesOnTheTopic topic;

    @TestFactory
    Stream<DynamicTest> every_endpoint_answers_every_role_in_every_situation_as_the_model_says() {
        CasesOfTheMatrix cases = new CasesOfTheMatrix(topic, tokens);
        Northshire northshire = new Northshire(tokens, topic);
        Map<Which, Map<String, String>> things = new EnumMap<>(Which.class);
        cases.opened().forEach((which, about) -> things.put(which, meeting(about, northshire)));
        things.put(Which.NONE, AccessMatrix.never(things.getOrDefault(Which.PLAIN, Map.of())));
        cases.limit();
        return new AccessMatrix(
                        AccessMatrixTest.class,
                        tokens,
                        things,
                        (situation, role) -> situation.isOfAPerson() ? Set.of() : Set.of("TAKES_THE_MINUTES"),
                        EnumSet.complementOf(EnumSet.of(Situation.OF_ITS_PREMISES)))
                .tests();
    }

    /** Held, minuted and distributed to everyone on the case. */
    private static Map<String, String> meeting(CaseId about, Northshire northshire) {
        Map<String, Object> body = Northshire.meetingAbout(about);
        body.put("minuteTaker", Situation.ANYBODY);
        String meeting = northshire.scheduled(body);
        northshire
                .coordination()
                .body(Map.of("attendance", List.of(Map.of("agency", "northshire-probation", "how", "attended"))))
                .post(meeting + "/hold")
                .then()
                .statusCode(200);
        String decision = northshire
                .coordination()
                .body(Northshire.decision())
                .post(meeting + "/decisions")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        northshire.minute(meeting, "Fictional minutes of " + about, null).statusCode(200);
        northshire.approve(meeting).statusCode(200);
        northshire
                .distribute(meeting, Northshire.PROBATION, Northshire.POLICE, Northshire.HEALTH)
                .statusCode(200);
        Map<String, String> names = new HashMap<>();
        names.put("id", meeting.substring("/meetings/".length()));
        names.put("caseId", about.toString());
        names.put("decision", decision.substring(decision.lastIndexOf('/') + 1));
        names.put(
                "fact",
                northshire
                        .as(Northshire.HEALTH)
                        .get("/history/" + about)
                        .then()
                        .extract()
                        .path("items.find { it.type == 'sightline.meeting.scheduled.v1' }.id"));
        return names;
    }
}
