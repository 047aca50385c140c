package sightline.cases.rest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;
import sightline.platform.testkit.matrix.AccessMatrix;
import sightline.platform.testkit.matrix.Situation;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class AccessMatrixTest {

    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @TestFactory
    Stream<DynamicTest> every_endpoint_answers_every_role_in_every_situation_as_the_model_says() {
        return new AccessMatrix(
                        AccessMatrixTest.class,
                        tokens,
                        new LimitedCases(new Northshire(tokens)).made(),
                        AccessMatrixTest::standing,
                        EnumSet.allOf(Situation.class))
                .tests();
    }

    /** A case manager who asks for the lead agency, and may see the case, is whom it was allocated to. */
    private static Set<String> standing(Situation situation, String role) {
        boolean ofTheLead =
                switch (situation) {
                    case OF_THE_LEAD, COLLEAGUE_OF_THE_EXCLUDED, NAMED, CLEARED -> true;
                    default -> false;
                };
        return ofTheLead && role.equals("CASE_MANAGER") ? Set.of("HOLDS") : Set.of();
    }
}
