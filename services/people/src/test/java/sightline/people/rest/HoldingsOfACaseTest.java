package sightline.people.rest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import sightline.platform.testkit.HoldingsOfACase;
import sightline.platform.testkit.RealStack;

/** Who works here is no case's; a table that would be needs to say what becomes of it all the same. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "people"))
@QuarkusTestResource(RealKeycloak.class)
class HoldingsOfACaseTest extends HoldingsOfACase {}
