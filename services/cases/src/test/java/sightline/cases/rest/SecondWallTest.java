package sightline.cases.rest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.SecondWall;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class SecondWallTest extends SecondWall {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    /** Reference data: which agencies there are. */
    @Override
    protected Set<String> ofNoCase() {
        return Set.of("public.agency");
    }

    @Override
    protected void tellOfACase() {
        Northshire northshire = new Northshire(tokens);
        northshire.addAgencies();
        var unused = northshire.open(Northshire.person());
    }
}
