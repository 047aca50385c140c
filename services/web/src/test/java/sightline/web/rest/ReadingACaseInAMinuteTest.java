package sightline.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = CasesTold.class, restrictToAnnotatedClass = true)
class ReadingACaseInAMinuteTest {
    private static final String CASE = "/cases/" + SaidOfACase.ID;

    private String page = "";

    @BeforeEach
    void open_the_case() {
        Map<String, String> session = Visitor.signedInAt(CASE);
        page = Visitor.as(session)
                .get(CASE)
                .asString()
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    @Test
    void it_says_why_the_person_is_managed_and_each_level_of_risk_with_who_assessed_it_and_when() {
        assertThat(page)
                .contains("Managed at level 3, category 2, led by Northshire Probation.")
                .contains("Very high risk of serious harm to a known adult, as Northshire Probation assessed on "
                        + "2 November 2026.")
                .contains("In the community on licence.");
    }

    @Test
    void it_says_what_was_written_down_since_the_reader_last_looked_each_kind_once() {
        assertThat(page)
                .contains("Since you last looked, Fri 5 Jun, 21:30:")
                .contains("Arrest recorded, 12 times, the latest Sat 6 Jun, 09:00");
    }

    @Test
    void it_says_what_is_late_and_by_how_much_and_what_cannot_be_known_just_now() {
        assertThat(page)
                .contains("Nobody has decided yet on the arrest for violence of Fri 20 Nov, 21:40.")
                .contains("Check the exclusion zone, of Northshire Police, was due Tuesday 2 June");
    }

    @Test
    void a_flag_has_its_source_and_its_date_beside_it() {
        assertThat(page)
                .contains("Very high risk of serious harm Northshire Probation, Mon 2 Nov, 10:00")
                .contains("Arrest without a decision Northshire Police, Fri 20 Nov, 21:40");
    }

    @Test
    void what_is_done_most_has_a_button_at_the_top() {
        assertThat(page).contains("Raise a concern").contains("Schedule a meeting");
    }
}
