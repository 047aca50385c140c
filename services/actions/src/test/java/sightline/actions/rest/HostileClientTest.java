package sightline.actions.rest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.actions.Northshire;
import sightline.platform.language.CaseId;
import sightline.platform.testkit.HostileClient;
import sightline.platform.testkit.RealStack;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "actions"))
class HostileClientTest extends HostileClient {

    private @Nullable CaseId about;

    @Override
    protected List<String> idsOfSomebodyElse() {
        Northshire northshire = new Northshire(tokens, cases);
        CaseId known = northshire.aCase();
        String action = northshire.assigned(known, 5);
        return List.of(known.toString(), action.substring("/actions/".length()));
    }

    @Override
    protected Optional<Kept> keep(String words) {
        Northshire northshire = new Northshire(tokens, cases);
        if (about == null) {
            about = northshire.aCase();
        }
        Map<String, Object> action = Northshire.undertaking(about, "northshire-health", Northshire.inDays(5));
        action.put("what", words);
        Response assigned = northshire.coordination().body(action).post("/actions");
        if (assigned.statusCode() >= 300) {
            return Optional.of(new Kept(assigned.statusCode(), ""));
        }
        String location = assigned.header("Location");
        String shown = northshire
                .as("northshire-health")
                .get(location.substring(location.indexOf("/actions/")))
                .asString();
        return Optional.of(new Kept(assigned.statusCode(), shown));
    }
}
