package sightline.premises.postgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import sightline.platform.testkit.CasesOnTheTopic;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.SecondWall;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "approved-premises"))
class SecondWallTest extends SecondWall {
    @SuppressWarnings("NullAway.Init")
    CasesOnTheTopic cases;

    @Override
    protected void tellOfACase() {
        var unused = cases.inNorthshire();
    }
}
