package sightline.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the pages show of a plan, how it changed, and what is filled in for whoever changes it. */
@QuarkusTest
@QuarkusTestResource(value = GoverningPages.class, restrictToAnnotatedClass = true)
class ReadingThePlanTest {
    private static final String CASE = "/cases/" + GoverningPages.DUE;

    private Map<String, String> session = Map.of();

    @BeforeEach
    void sign_in() {
        session = Visitor.signedInAt("/retention");
    }

    @Test
    void the_plan_is_read_by_pillar_and_what_it_lacks_is_flagged() {
        assertThat(open(CASE + "/plan"))
                .contains("Two weekly visits", "it is the sentence plan too", CASE + "/plan/compare")
                .contains("The plan says nothing about this", "The plan speaks to this");
    }

    @Test
    void differing_views_reviews_factors_and_how_it_came_to_be_are_shown_openly() {
        assertThat(open(CASE + "/plan"))
                .contains("Not settled", "Yes, says one; no, says the other", CASE + "/do/settle-view")
                .contains("Settled by the chair")
                .contains("Next review late", "signed by senior")
                .contains("Present", "Lost, as planned", "An assessment with ARMS is under way")
                .contains("Formal meetings help", "Level decided");
    }

    @Test
    void two_versions_stand_side_by_side_and_what_changed_is_said_in_words() {
        assertThat(open(CASE + "/plan/compare"))
                .contains("Changed: 3 words added, 2 words removed")
                .contains("Weekly", "<ins>", "<del>", "only here: ")
                .contains("A gap in both")
                .contains("&lt;b&gt;")
                .doesNotContain("<b>visits");
        assertThat(open(CASE + "/plan/compare?from=2&to=2")).doesNotContain("<ins>");
    }

    @Test
    void a_version_that_never_was_is_not_found() {
        assertThat(ask(CASE + "/plan/compare?from=7").statusCode()).isEqualTo(404);
    }

    @Test
    void whoever_changes_the_plan_starts_from_its_words() {
        assertThat(open(CASE + "/do/change-plan"))
                .contains(">Two weekly visits</textarea>", ">Recall</textarea>")
                .contains("value=\"true\" checked");
    }

    private String open(String page) {
        Response answer = ask(page);
        assertThat(answer.statusCode()).as(page).isEqualTo(200);
        return answer.asString();
    }

    private Response ask(String page) {
        return Visitor.as(session).get(page);
    }
}
