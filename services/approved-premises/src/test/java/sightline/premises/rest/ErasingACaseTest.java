package sightline.premises.rest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import sightline.platform.language.CaseId;
import sightline.platform.testkit.CasesOnTheTopic;
import sightline.platform.testkit.ErasingACase;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "approved-premises"))
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
        CaseId about = northshire.person();
        String placement = northshire.resident(about);
        // Other tests say the same of residents who stay
        String told = UUID.randomUUID().toString();
        Map<String, Object> talk = new HashMap<>(Northshire.talk(false));
        talk.putAll(Map.of("said", "said " + told, "risk", "risk " + told, "notPassedReason", "kept " + told));
        var unused = northshire.logged(placement, talk);
        String id = placement.substring(placement.lastIndexOf('/') + 1);
        return new Held(about, List.of("said " + told, "risk " + told, "kept " + told, id));
    }
}
