package sightline.people.rest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;
import sightline.platform.testkit.matrix.AccessMatrix;
import sightline.platform.testkit.matrix.Situation;
import sightline.platform.testkit.matrix.Which;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "people"))
@QuarkusTestResource(RealKeycloak.class)
class AccessMatrixTest {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @TestFactory
    Stream<DynamicTest> every_endpoint_lets_in_those_who_administer_people_and_nobody_else() {
        return new AccessMatrix(
                        AccessMatrixTest.class,
                        tokens,
                        Map.of(Which.PLAIN, Map.of("id:_", UUID.randomUUID().toString())),
                        (situation, role) -> Set.of(),
                        EnumSet.of(Situation.OF_THE_LEAD, Situation.OTHER_AGENCY, Situation.OTHER_AREA))
                .tests();
    }
}
