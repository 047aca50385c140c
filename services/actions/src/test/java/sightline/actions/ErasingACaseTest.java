package sightline.actions;

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
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "actions"))
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
        CaseId about = northshire.aCase();
        Map<String, Object> undertaking =
                Northshire.undertaking(about, "northshire-health", Northshire.inDays(3));
        undertaking.put("what", "Canary: visit the fictional hostel");
        String location = northshire
                .coordination()
                .header("Idempotency-Key", "canary-key")
                .body(undertaking)
                .post("/actions")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        String id = location.substring(location.lastIndexOf('/') + 1);
        return new Held(about, List.of("Canary: visit", "canary-key", id));
    }
}
