package sightline.premises.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static sightline.premises.rest.Northshire.POLICE;
import static sightline.premises.rest.Northshire.PROBATION;
import static sightline.premises.rest.Northshire.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.language.CaseId;
import sightline.platform.testkit.CasesOnTheTopic;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "approved-premises"))
class ShowingPlacementsTest {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @SuppressWarnings("NullAway.Init")
    CasesOnTheTopic cases;

    private Northshire northshire;

    @BeforeEach
    void premises() {
        northshire = new Northshire(tokens, cases);
    }

    @Test
    void what_may_be_done_is_said_with_why_not_and_never_what_the_role_may_not() {
        String placement = northshire.requested(northshire.person());

        northshire
                .as(northshire.premises, "AP_MANAGER")
                .get(placement)
                .then()
                .body("may.find { it.verb == 'assess' }.allowed", equalTo(true))
                .body("may.find { it.verb == 'assess' }.because", empty())
                .body("may.find { it.verb == 'book' }.allowed", equalTo(false))
                .body("may.find { it.verb == 'book' }.because[0].answeredBy", containsString("Assess"));
        northshire.as(PROBATION, "CASE_MANAGER").get(placement).then().body("may.verb", contains("withdraw"));
        northshire.as(POLICE, "CASE_MANAGER").get(placement).then().body("may", empty());
    }

    @Test
    void staff_list_who_is_expected_who_lives_there_and_who_has_left() {
        String expected = northshire.requested(northshire.person());
        String current = northshire.resident(northshire.person());
        String past = northshire.booked(northshire.person());
        post(northshire.as(northshire.premises), past + "/not-arrive", Map.of("reason", "fictional"));

        Map.of("expected", expected, "current", current, "past", past).forEach((status, placement) -> northshire
                .as(northshire.premises, "AP_WORKER")
                .queryParam("premises", "mine")
                .queryParam("status", status)
                .get("/placements")
                .then()
                .statusCode(200)
                .body("items.id", contains(placement.substring("/placements/".length()))));
    }

    @Test
    void a_list_goes_on_where_its_last_page_ended() {
        String first = northshire.requested(northshire.person());
        String second = northshire.requested(northshire.person());

        String next = northshire
                .as(northshire.premises)
                .queryParam("premises", "mine")
                .queryParam("limit", 1)
                .get("/placements")
                .then()
                .body("items.id", contains(first.substring("/placements/".length())))
                .extract()
                .path("next");
        northshire
                .as(northshire.premises)
                .queryParam("premises", "mine")
                .queryParam("after", next)
                .get("/placements")
                .then()
                .body("items.id", contains(second.substring("/placements/".length())))
                .body("next", equalTo(null));
    }

    @Test
    void a_persons_placements_are_listed_one_by_one() {
        CaseId about = northshire.person();
        String first = northshire.requested(about);
        String second = northshire.requested(about, "northshire-other-house");

        northshire
                .as(PROBATION)
                .queryParam("caseId", about.toString())
                .get("/placements")
                .then()
                .body("items.id", contains(first.substring(12), second.substring(12)));
        northshire
                .as(PROBATION)
                .queryParam("caseId", about.toString())
                .queryParam("after", first.substring(12))
                .get("/placements")
                .then()
                .body("items.id", contains(second.substring(12)));
    }
}
