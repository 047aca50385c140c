package sightline.web;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import sightline.platform.testkit.HouseRules;

class HouseRulesTest {

    @TestFactory
    Stream<DynamicTest> the_rules_of_the_house() {
        return HouseRules.ofAListeningService("sightline.web");
    }
}
