package sightline.cases.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class ScreeningReferralsTest {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    private Northshire northshire;
    private String location;

    @BeforeEach
    void aCase() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
        location = northshire.openWithPoliceAndHealth(Northshire.person());
    }

    @Test
    void a_referral_waits_on_the_list_of_the_area_until_it_is_decided_once() {
        String referral = referred();
        waiting("/referrals").body("items.id", hasItem(referral));

        decide(referral, "more-asked", "Who lives with them?").statusCode(200);
        decide(referral, "more-asked", "Who lives with them?").statusCode(200);
        decide(referral, "accepted", "Otherwise")
                .statusCode(409)
                .body("answeredBy", equalTo("Ask for another referral, and decide that"));

        waiting("/referrals").body("items.id", not(hasItem(referral)));
        asked("northshire-coordination", "MAPPA_COORDINATOR")
                .body("referrals", hasSize(1))
                .body("referrals[0].outcome", equalTo("more-asked"))
                .body("referrals[0].may", empty());
    }

    @Test
    void an_accepted_referral_says_until_when_the_first_meeting_is_held() {
        String referral = referred();
        asked("northshire-coordination", "MAPPA_COORDINATOR")
                .body("referrals[0].firstMeetingBy", notNullValue())
                .body("referrals[0].may", contains("decide"));

        decide(referral, "accepted", "Agreed").statusCode(200);

        asked("northshire-coordination", "MAPPA_COORDINATOR").body("referrals[0].firstMeetingBy", notNullValue());
    }

    @Test
    void whoever_referred_is_told_the_answer_and_others_on_the_case_of_none() {
        northshire
                .as("northshire-health", "PRACTITIONER")
                .body(Map.of("levelSought", 2, "reason", "A fictional reason"))
                .post(location + "/refer")
                .then()
                .statusCode(200);
        String made = asked("northshire-health", "PRACTITIONER").extract().path("referrals[0].referralId");
        decide(made, "declined", "One agency is enough").statusCode(200);

        asked("northshire-health", "PRACTITIONER")
                .body("referrals[0].outcome", equalTo("declined"))
                .body("referrals[0].outcomeReason", equalTo("One agency is enough"));
        asked("northshire-police", "CASE_MANAGER").body("referrals", empty());
    }

    @Test
    void a_notification_waits_until_category_and_level_are_decided() {
        Map<String, Object> said = Map.of("category", 1, "reason", "Must notify the police");
        northshire.lead(location + "/notify", said).statusCode(200);
        northshire.lead(location + "/notify", said).statusCode(200);
        String id = asked("northshire-coordination", "MAPPA_COORDINATOR")
                .body("notifications", hasSize(1))
                .body("notifications[0].answered", equalTo(false))
                .extract()
                .path("notifications[0].notificationId");
        waiting("/notifications").body("items.id", hasItem(id));

        northshire
                .coordination(location + "/set-level", Map.of("category", 1, "level", 2, "rationale", "Fictional"))
                .statusCode(200);

        waiting("/notifications").body("items.id", not(hasItem(id)));
        asked("northshire-coordination", "MAPPA_COORDINATOR").body("notifications[0].answered", equalTo(true));
    }

    @Test
    void a_case_opened_in_error_is_closed_and_is_there_for_its_lead_only() {
        Map<String, Object> person = Northshire.person();
        person.put("level", 1);
        String mistaken = northshire.openWithPoliceAndHealth(person);
        Map<String, Object> closing = Map.of("reason", "opened-in-error", "explanation", "Somebody of the same name");

        northshire.coordination(location + "/close", closing).statusCode(409);
        northshire
                .coordination(mistaken + "/close", Map.of("reason", "order-ended", "explanation", "It ended"))
                .statusCode(409)
                .body("obstacles", hasSize(1));
        northshire.coordination(mistaken + "/close", closing).statusCode(200).body("status", equalTo("left"));

        northshire.as("northshire-health", "PRACTITIONER").get(mistaken).then().statusCode(404);
        northshire.as("northshire-probation", "SENIOR").get(mistaken).then().statusCode(200);
    }

    @Test
    void malformed_requests_say_what_would_be_right() {
        northshire
                .lead(location + "/notify", Map.of("category", 5, "reason", " "))
                .statusCode(400)
                .body("violations.field", hasItem("category"))
                .body("violations.field", hasItem("reason"));
        decide(UUID.randomUUID().toString(), "accepted", "Why").statusCode(404);
        northshire
                .coordination(location + "/close", Map.of("reason", "opened-in-error"))
                .statusCode(400)
                .body("violations.field", hasItem("explanation"));
    }

    private String referred() {
        northshire
                .lead(location + "/refer", Map.of("levelSought", 3, "reason", "A fictional reason"))
                .statusCode(200);
        return asked("northshire-probation", "SENIOR").extract().path("referrals[0].referralId");
    }

    private ValidatableResponse decide(String referral, String outcome, String reason) {
        return northshire.coordination(
                "%s/referrals/%s/decide".formatted(location, referral), Map.of("outcome", outcome, "reason", reason));
    }

    private ValidatableResponse asked(String agency, String role) {
        return northshire.as(agency, role).get(location + "/referrals").then().statusCode(200);
    }

    private ValidatableResponse waiting(String list) {
        String id = location.substring("/cases/".length());
        UUID before = new UUID(UUID.fromString(id).getMostSignificantBits() - 1, 0);
        return northshire
                .as("northshire-coordination", "MAPPA_COORDINATOR")
                .get("%s?status=waiting&limit=200&after=%s".formatted(list, before))
                .then()
                .statusCode(200);
    }
}
