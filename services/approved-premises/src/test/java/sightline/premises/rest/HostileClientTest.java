package sightline.premises.rest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.CaseId;
import sightline.platform.testkit.HostileClient;
import sightline.platform.testkit.RealStack;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "approved-premises"))
class HostileClientTest extends HostileClient {

    private @Nullable Northshire northshire;
    private String placement = "";

    @Override
    protected List<String> idsOfSomebodyElse() {
        Northshire somewhere = new Northshire(tokens, cases);
        CaseId about = somewhere.person();
        return List.of(about.toString(), somewhere.requested(about).substring("/placements/".length()));
    }

    @Override
    protected Optional<Kept> keep(String words) {
        if (northshire == null) {
            northshire = new Northshire(tokens, cases);
            placement = northshire.resident(northshire.person());
        }
        Map<String, Object> talk = new HashMap<>(Northshire.talk(true));
        talk.put("said", words);
        Response logged = northshire.as(northshire.premises).body(talk).post(placement + "/key-work");
        if (logged.statusCode() >= 300) {
            return Optional.of(new Kept(logged.statusCode(), ""));
        }
        String location = logged.header("Location");
        String shown = northshire
                .as(northshire.premises)
                .get(location.substring(location.indexOf("/key-work/")))
                .asString();
        return Optional.of(new Kept(logged.statusCode(), shown));
    }
}
