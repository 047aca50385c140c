package sightline.actions;

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
        Map<String, Object> undertaking = Northshire.undertaking(about, "northshire-health", Northshire.inDays(3));
        String words = "Visit the fictional hostel of " + UUID.randomUUID();
        String key = "canary-key-" + UUID.randomUUID();
        undertaking.put("what", words);
        String location = northshire
                .coordination()
                .header("Idempotency-Key", key)
                .body(undertaking)
                .post("/actions")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        String id = location.substring(location.lastIndexOf('/') + 1);
        return new Held(about, List.of(words, key, id));
    }
}
