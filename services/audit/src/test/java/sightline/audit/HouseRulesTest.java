package sightline.audit;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import sightline.platform.testkit.HouseRules;

class HouseRulesTest {

    @TestFactory
    Stream<DynamicTest> the_house_rules_hold() {
        return HouseRules.ofAListeningService("sightline.audit");
    }
}
