package sightline.cases.rest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.platform.testkit.HostileClient;
import sightline.platform.testkit.RealStack;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class HostileClientTest extends HostileClient {

    @Override
    protected List<String> idsOfSomebodyElse() {
        Northshire northshire = new Northshire(tokens);
        northshire.addAgencies();
        String opened = northshire.open(Northshire.person());
        return List.of(opened.substring("/cases/".length()));
    }

    @Override
    protected Optional<Kept> keep(String words) {
        Northshire northshire = new Northshire(tokens);
        Map<String, Object> person = new HashMap<>(Northshire.person());
        person.put("personName", words);
        Response opened = northshire
                .as("northshire-coordination", "MAPPA_COORDINATOR")
                .body(person)
                .post("/cases");
        if (opened.statusCode() >= 300) {
            return Optional.of(new Kept(opened.statusCode(), ""));
        }
        String location = opened.header("Location");
        String shown = northshire
                .as("northshire-probation", "CASE_MANAGER")
                .get(location.substring(location.indexOf("/cases/")))
                .asString();
        return Optional.of(new Kept(opened.statusCode(), shown));
    }
}
