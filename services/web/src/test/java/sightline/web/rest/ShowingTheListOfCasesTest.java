package sightline.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = CasesTold.class, restrictToAnnotatedClass = true)
class ShowingTheListOfCasesTest {
    private static final String LIST = "/cases?level=3&only=unanswered&sort=level";

    private Map<String, String> session = Map.of();
    private String page = "";

    @BeforeEach
    void open_the_list() {
        session = Visitor.signedInAt(LIST);
        page = Visitor.as(session).get(LIST).asString();
    }

    @Test
    void it_says_in_words_which_cases_changed_since_the_reader_last_looked() {
        assertThat(words()).contains("Test Tangerine . Changed since you last looked");
    }

    @Test
    void it_says_which_cases_the_reader_watches() {
        assertThat(words()).contains("X900001 also known as Tess Satsuma born 4 March 1984 Watched");
    }

    @Test
    void it_says_when_a_case_is_next_met_about_and_how_many_of_its_actions_are_open_and_late() {
        assertThat(words()).contains("1 open , 1 late").contains("Mon 7 Dec 2099, 10:00");
    }

    @Test
    void it_shows_what_it_is_narrowed_by_each_to_be_taken_out_and_goes_on_in_the_same_order() {
        assertThat(words())
                .contains("Remove the filter: Level 3")
                .contains("Remove the filter: Something is unanswered");
        assertThat(page)
                .contains("href=\"/cases?level=3&amp;sort=level\"")
                .contains("<option value=\"level\" selected>")
                .contains("value=\"unanswered\" checked")
                .contains("/cases?level=3&amp;sort=level&amp;only=unanswered&amp;after=2%7E" + SaidOfACase.ID);
    }

    @Test
    void what_the_reader_saved_is_a_link_beside_a_button_that_deletes_it() {
        assertThat(page)
                .contains("href=\"/cases?level=3&amp;sort=review&amp;only=mine&amp;only=overdue-review\"")
                .contains("action=\"/saved-searches/0190f3a4-9999-7abc-8def-0123456789ab/delete\"")
                .contains("href=\"/saved-searches/save?level=3&amp;sort=level&amp;only=unanswered\"");
        assertThat(words()).contains("Delete the saved search Late reviews");
    }

    @Test
    void a_search_is_saved_by_a_form_that_asks_for_its_name() {
        String form = Visitor.as(session)
                .get("/saved-searches/save?level=3&sort=level")
                .asString();

        assertThat(form)
                .contains("What do you call it?")
                .contains("action=\"/saved-searches/save?level=3&amp;sort=level\"");
    }

    private String words() {
        return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }
}
