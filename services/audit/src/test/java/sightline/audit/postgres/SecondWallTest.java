package sightline.audit.postgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import sightline.audit.Signing;
import sightline.platform.testkit.CasesOnTheTopic;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.SecondWall;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "audit"))
@QuarkusTestResource(Signing.class)
class SecondWallTest extends SecondWall {
    @SuppressWarnings("NullAway.Init")
    CasesOnTheTopic cases;

    /** How far the topic has been read, and nothing of what was. */
    @Override
    protected Set<String> ofNoCase() {
        return Set.of("public.looks_position");
    }

    @Override
    protected void tellOfACase() {
        var unused = cases.inNorthshire();
    }
}
