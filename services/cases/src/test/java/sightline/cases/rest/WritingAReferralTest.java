package sightline.cases.rest;

import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class WritingAReferralTest {
    private static final String PROBATION = "northshire-probation";

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
    void a_section_is_kept_and_comes_back_as_it_was_left_to_colleagues_only() {
        keep("victims", "0", Map.of("victims", "Nobody is known"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("missing", empty());

        draft(PROBATION)
                .body("complete", equalTo(1))
                .body("sections.find { it.section == 'victims' }.answers.victims", equalTo("Nobody is known"))
                .body("sections.find { it.section == 'victims' }.keptAt", notNullValue());
        draft("northshire-police").body("complete", equalTo(0)).body("sections.answers", everyItem(anEmptyMap()));
    }

    @Test
    void who_writes_on_what_a_colleague_has_changed_is_told_and_overwrites_nothing() {
        keep("children", "0", Map.of("children", "None in the household")).statusCode(200);

        keep("children", "0", Map.of("children", "Two at weekends"))
                .statusCode(412)
                .header("ETag", "\"1\"")
                .body("current.answers.children", equalTo("None in the household"));
        keep("children", "1", Map.of("children", "Two at weekends")).statusCode(200);
    }

    @Test
    void what_the_case_says_already_is_there_with_who_told_it_and_when() {
        northshire.lead(location + "/assess", Northshire.assessment()).statusCode(200);

        draft(PROBATION)
                .body(
                        "sections.find { it.section == 'person' }.known.find { it.what == 'name' }.value",
                        equalTo("Jordan Fictional"))
                .body(
                        "sections.find { it.section == 'risk' }.known.find { it.what == 'risk-to-public' }.source",
                        equalTo(PROBATION))
                .body(
                        "sections.find { it.section == 'invitees' }.known.value",
                        hasItems("northshire-police", "northshire-health"));
        draft("northshire-health")
                .body("sections.find { it.section == 'risk' }.known", empty())
                .body("sections.find { it.section == 'person' }.known.what", hasItem("name"));
    }

    @Test
    void it_is_sent_once_it_is_complete_and_all_of_it_is_before_co_ordination_and_no_draft_is_left() {
        send().statusCode(409).body("detail", containsString("Not complete: person"));
        List<String> sections = draft(PROBATION).extract().path("sections.section");
        List<List<String>> questions = draft(PROBATION).extract().path("sections.questions");
        for (int i = 0; i < sections.size(); i++) {
            keep(sections.get(i), "0", answers(questions.get(i))).statusCode(200);
        }

        send().statusCode(200);

        draft(PROBATION).body("complete", equalTo(0));
        northshire
                .as("northshire-coordination", "MAPPA_COORDINATOR")
                .get(location + "/referrals")
                .then()
                .body("referrals", hasSize(1))
                .body("referrals[0].levelSought", equalTo(2))
                .body("referrals[0].answers", aMapWithSize(17));
    }

    @Test
    void malformed_sections_say_what_would_be_right() {
        keep("plan", "0", Map.of("levelSought", "1"))
                .statusCode(400)
                .body("violations.field", hasItem("answers.levelSought"));
        keep("plan", "0", Map.of("victims", "None")).statusCode(400);
        keep("nothing", "0", Map.of()).statusCode(404);
    }

    /** Each with a word that is an answer to all. */
    private static Map<String, String> answers(List<String> questions) {
        return questions.stream().collect(Collectors.toMap(one -> one, one -> "2"));
    }

    private ValidatableResponse keep(String section, String edition, Map<String, String> answers) {
        return northshire
                .as(PROBATION, "CASE_MANAGER")
                .header("If-Match", "\"%s\"".formatted(edition))
                .body(Map.of("answers", answers))
                .put("%s/referral-draft/%s".formatted(location, section))
                .then();
    }

    private ValidatableResponse draft(String agency) {
        return northshire
                .as(agency, "PRACTITIONER")
                .get(location + "/referral-draft")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse send() {
        return northshire.lead(location + "/referral-draft/send", Map.of());
    }
}
