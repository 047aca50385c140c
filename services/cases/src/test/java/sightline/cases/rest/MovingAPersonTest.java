package sightline.cases.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class MovingAPersonTest {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    private Northshire northshire;

    @BeforeEach
    void agencies() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
    }

    @Test
    void a_planned_release_is_shown_and_ends_with_the_release() {
        String location = northshire.open(Northshire.person());

        northshire
                .lead(location + "/plan-release", Map.of("releaseOn", "2027-01-31", "basis", "board"))
                .statusCode(200)
                .body("releaseOn", equalTo("2027-01-31"))
                .body("inCustody", equalTo(true));
        northshire
                .lead(location + "/release", Map.of("licence", true, "to", "ap", "premises", "northshire-elm-house"))
                .statusCode(200)
                .body("inCustody", equalTo(false))
                .body("onLicence", equalTo(true))
                .body("releaseOn", nullValue());
    }

    @Test
    void a_second_release_without_a_return_is_refused() {
        String location = northshire.open(Northshire.person());
        Map<String, Object> release = Map.of("licence", true, "to", "address");
        northshire.lead(location + "/release", release).statusCode(200);

        northshire
                .lead(location + "/release", release)
                .statusCode(409)
                .body("obstacle", equalTo("AtLibertyAlready"))
                .body("answeredBy", containsString("return"));
        northshire
                .lead(location + "/return-to-custody", Map.of("reason", "A fictional reason"))
                .statusCode(200)
                .body("onLicence", equalTo(false));
        northshire.lead(location + "/release", release).statusCode(200);
    }

    @Test
    void an_agency_that_is_not_told_of_a_planned_release_learns_nothing_of_it_by_withdrawing_it() {
        String location = northshire.openWithPoliceAndHealth(Northshire.person());
        Map<String, String> reason = Map.of("reason", "A fictional reason");

        String without = northshire
                .as("northshire-health")
                .body(reason)
                .post(location + "/withdraw-release-plan")
                .then()
                .statusCode(403)
                .extract()
                .asString();
        northshire
                .lead(location + "/plan-release", Map.of("releaseOn", "2027-01-31"))
                .statusCode(200);
        String with = northshire
                .as("northshire-health")
                .body(reason)
                .post(location + "/withdraw-release-plan")
                .then()
                .statusCode(403)
                .extract()
                .asString();

        assertThat(with).isEqualTo(without);
        northshire.as("northshire-health").get(location).then().body("releaseOn", nullValue());
    }

    @Test
    void only_prison_or_probation_say_that_somebody_was_released() {
        String location = northshire.openWithPoliceAndHealth(Northshire.person());

        northshire
                .as("northshire-police")
                .body(Map.of("licence", false, "to", "none"))
                .post(location + "/release")
                .then()
                .statusCode(403)
                .body("detail", containsString("prison"));
    }

    @Test
    void a_sentence_says_until_when_a_licence_runs() {
        String location = northshire.open(Northshire.person());

        northshire
                .lead(
                        location + "/record-sentence",
                        Map.of(
                                "kind", "determinate",
                                "offenceGroup", "robbery",
                                "offence", "A robbery in a story",
                                "lengthDays", 900,
                                "licenceEndsOn", "2028-02-29"))
                .statusCode(200)
                .body("licenceEndsOn", equalTo("2028-02-29"));
    }

    @Test
    void the_police_record_a_charge_that_keeps_somebody_in_custody() {
        String location = northshire.openWithPoliceAndHealth(Northshire.person());

        northshire
                .as("northshire-police")
                .body(Map.of(
                        "arrestId", UUID.randomUUID().toString(), "offenceGroup", "violence", "outcome", "remanded"))
                .post(location + "/record-charge")
                .then()
                .statusCode(200)
                .body("inCustody", equalTo(true));
        northshire
                .lead(location + "/record-charge", Map.of("offenceGroup", "violence", "outcome", "bailed"))
                .statusCode(403);
    }

    @Test
    void a_fact_keeps_when_it_happened_and_when_it_became_known() {
        String location = northshire.open(Northshire.person());

        northshire
                .lead(
                        location + "/return-to-custody",
                        Map.of(
                                "reason", "A fictional reason",
                                "occurredAt", "2026-03-01T10:00:00Z",
                                "knownAt", "2026-03-02T09:00:00Z"))
                .statusCode(200);

        northshire
                .as("northshire-probation")
                .get(location + "/history")
                .then()
                .body("items[1].occurredAt", equalTo("2026-03-01T10:00:00Z"))
                .body("items[1].knownAt", equalTo("2026-03-02T09:00:00Z"))
                .body("items[1].text.reason", equalTo("A fictional reason"));
    }

    @Test
    void a_moment_to_come_is_no_fact_and_a_plan_has_a_day() {
        String location = northshire.open(Northshire.person());
        Map<String, Object> later = new HashMap<>(Map.of("reason", "Fictional", "occurredAt", "2126-01-01T00:00:00Z"));

        northshire
                .lead(location + "/return-to-custody", later)
                .statusCode(400)
                .body("violations.message", hasItem(containsString("has been")));
        northshire
                .lead(location + "/plan-release", Map.of())
                .statusCode(400)
                .body("violations.message", hasItem(containsString("2027-01-31")));
    }

    @Test
    void whoever_decides_on_an_old_version_gets_the_current_one() {
        String location = northshire.open(Northshire.person());
        northshire
                .lead(location + "/plan-release", Map.of("releaseOn", "2027-01-31"))
                .statusCode(200);

        northshire
                .as("northshire-probation")
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "Fictional"))
                .post(location + "/withdraw-release-plan")
                .then()
                .statusCode(412)
                .body("current.releaseOn", equalTo("2027-01-31"));
    }
}
