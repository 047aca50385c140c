package sightline.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What whoever governs information is shown of records that are due, and asked before one is destroyed. */
@QuarkusTest
@QuarkusTestResource(value = GoverningPages.class, restrictToAnnotatedClass = true)
class GoverningRecordsTest {
    private static final String RECORD = "/retention/" + GoverningPages.DUE;
    private static final String ERASURE = RECORD + "/erasures/" + GoverningPages.ERASURE;

    private Map<String, String> session = Map.of();

    @BeforeEach
    void sign_in() {
        session = Visitor.signedInAt("/retention");
    }

    @Test
    void records_are_listed_by_reference_and_each_leads_to_its_page() {
        String page = open("/retention");

        assertThat(page)
                .contains("<h1 class=\"govuk-heading-xl\">Records due for review</h1>")
                .contains("href=\"" + RECORD + "\"")
                .contains("Northshire Probation", "4 March 2019", "1 legal hold", "Erasure proposed");
    }

    @Test
    void what_was_chosen_is_in_the_address_and_goes_on_to_the_next_page() {
        assertThat(open("/retention?due=all"))
                .contains("All records</h1>")
                .contains("href=\"/retention?due=all&amp;after=further%2Bon\"");
        assertThat(open("/retention?due=all&after=further%2Bon")).contains("There are no more");
    }

    @Test
    void a_record_shows_what_holds_it_what_was_found_and_what_is_proposed_and_offers_only_what_may_be_done() {
        assertThat(open(RECORD))
                .contains("An inquest", "Coroner 2026/114", "Licence ran on", "Waits for a second person")
                .contains(RECORD + "/do/review-retention", RECORD + "/do/set-legal-hold", ERASURE + "/decline")
                .contains(RECORD + "/holds/" + GoverningPages.HOLD + "/lift")
                .doesNotContain(RECORD + "/do/propose-erasure");
    }

    @Test
    void before_an_erasure_it_is_said_what_is_destroyed_and_what_stays_and_the_password_is_asked_for() {
        assertThat(open(ERASURE))
                .contains("What is destroyed", "What stays", "cannot be undone")
                .contains("/session/fresh?to=" + ERASURE.replace("/", "%2F") + "%2Fapprove");
    }

    @Test
    void nothing_is_erased_before_its_reader_says_they_have_read_that() {
        Response sent = send(ERASURE + "/approve", Map.of());

        assertThat(sent.statusCode()).isEqualTo(400);
        assertThat(sent.asString()).contains("Choose: have you read what is destroyed?");
    }

    @Test
    void a_rule_that_stands_against_an_erasure_is_named_with_what_would_answer_it_and_nothing_is_lost() {
        Response sent = send(ERASURE + "/approve", Map.of("read", "yes"));

        assertThat(sent.statusCode()).isEqualTo(409);
        assertThat(sent.asString())
                .contains("This was not done", "A legal hold stands", "Lift the hold first", "value=\"yes\" checked");
    }

    @Test
    void a_review_that_says_too_little_comes_back_with_what_was_written() {
        Response sent = send(RECORD + "/do/review-retention", Map.of("reason", "Nothing since 2019"));

        assertThat(sent.statusCode()).isEqualTo(400);
        assertThat(sent.asString())
                .contains("Choose: is the record still needed?")
                .contains(">Nothing since 2019</textarea>");
    }

    @Test
    void a_hold_or_a_proposal_that_is_not_of_the_record_has_no_page() {
        assertThat(Visitor.as(session)
                        .get(RECORD + "/erasures/" + GoverningPages.HOLD)
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visitor.as(session)
                        .get(RECORD + "/holds/" + GoverningPages.ERASURE + "/lift")
                        .statusCode())
                .isEqualTo(404);
    }

    private String open(String page) {
        Response answer = Visitor.as(session).get(page);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.asString();
    }

    private Response send(String page, Map<String, String> filled) {
        Map<String, String> fields = new HashMap<>(filled);
        Map<String, String> cookies = Visitor.fill(session, page, fields);
        return Visitor.as(cookies)
                .header("Sec-Fetch-Site", "same-origin")
                .formParams(fields)
                .post(page);
    }
}
