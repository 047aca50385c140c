package sightline.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The names of agencies are asked for anew every minute, by whoever opens a page then. */
@QuarkusTest
@QuarkusTestResource(value = CasesTold.class, restrictToAnnotatedClass = true)
class LookingForWordsFirstTest {
    private static final String CASE = "/cases/" + SaidOfACase.ID;

    @AfterEach
    void the_case_comes_at_once_again() {
        CasesTold.caseComesAfter = Duration.ZERO;
    }

    @Test
    void words_are_looked_for_also_by_the_first_who_opens_a_page_and_in_a_history_that_comes_before_its_case() {
        CasesTold.caseComesAfter = Duration.ofSeconds(1);

        var answer = Visitor.as(Visitor.signedInAt(CASE))
                .urlEncodingEnabled(false)
                .get(CASE + "?words=very+beginning+police");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.asString()).contains("Affray at the &lt;very&gt; beginning");
    }
}
