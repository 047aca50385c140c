package sightline.meetings.rest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        // Other tests say the same of cases that stay
        String told = UUID.randomUUID().toString();
        String report = "Report " + told;
        String minutes = "Minutes " + told;
        String key = "key-" + told;
        CaseId about = northshire.managed();
        String meeting = northshire.scheduled(about);
        northshire
                .as(Northshire.HEALTH)
                .body(Map.of("kind", "report", "report", report, "occurredAt", "2026-11-02T09:00:00Z"))
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
                .header("Idempotency-Key", key)
                .body(Northshire.decision())
                .post(meeting + "/decisions")
                .then()
                .statusCode(201);
        northshire.minute(meeting, minutes, null).statusCode(200);
        northshire.approve(meeting).statusCode(200);
        northshire.distribute(meeting, Northshire.HEALTH).statusCode(200);
        return new Held(about, List.of(report, minutes, key));
    }
}
