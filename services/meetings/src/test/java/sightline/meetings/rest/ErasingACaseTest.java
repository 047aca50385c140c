package sightline.meetings.rest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import sightline.platform.language.CaseId;
import sightline.platform.testkit.CasesOnTheTopic;
import sightline.platform.testkit.ErasingACase;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "meetings"))
class ErasingACaseTest extends ErasingACase {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @SuppressWarnings("NullAway.Init")
    CasesOnTheTopic cases;

    @Override
    protected Tokens tokens() {
        return tokens;
    }

    @Override
    protected CasesOnTheTopic cases() {
        return cases;
    }

    @Override
    protected Held held() {
        Northshire northshire = new Northshire(tokens, cases);
        CaseId about = northshire.managed();
        String meeting = northshire.scheduled(about);
        northshire
                .as(Northshire.HEALTH)
                .body(Map.of("kind", "report", "report", "Canary report", "occurredAt", "2026-11-02T09:00:00Z"))
                .post(meeting + "/return")
                .then()
                .statusCode(200);
        northshire
                .coordination()
                .body(Map.of("attendance", List.of()))
                .post(meeting + "/hold")
                .then()
                .statusCode(200);
        northshire
                .coordination()
                .header("Idempotency-Key", "canary-key")
                .body(Northshire.decision())
                .post(meeting + "/decisions")
                .then()
                .statusCode(201);
        northshire.minute(meeting, "Canary minutes", null).statusCode(200);
        northshire.approve(meeting).statusCode(200);
        northshire.distribute(meeting, Northshire.HEALTH).statusCode(200);
        return new Held(
                about,
                List.of("Canary room", "Canary report", "Canary decision", "Canary minutes", "canary-key"));
    }
}
