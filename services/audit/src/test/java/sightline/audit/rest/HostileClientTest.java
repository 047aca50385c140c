package sightline.audit.rest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import sightline.audit.Signing;
import sightline.platform.testkit.HostileClient;
import sightline.platform.testkit.RealStack;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "audit"))
@QuarkusTestResource(Signing.class)
class HostileClientTest extends HostileClient {

    @Override
    protected List<String> idsOfSomebodyElse() {
        return List.of(cases.inNorthshire().toString());
    }
}
