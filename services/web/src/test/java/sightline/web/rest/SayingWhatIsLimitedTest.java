package sightline.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sightline.web.services.Problem;

class SayingWhatIsLimitedTest {
    private static final String ASK =
            "This record is limited to named people. Ask northshire-probation, who leads on it";

    @Test
    void of_a_limited_record_a_page_says_that_it_exists_and_whom_to_ask() {
        Problem limited = problem("Limited access", ASK);

        assertThat(limited.isLimitedAccess()).isTrue();
        assertThat(ProblemPages.limited(limited).title()).isEqualTo("A limited record");
        assertThat(ProblemPages.limited(limited).sentences()).contains(ASK + ".");
    }

    @Test
    void what_a_role_may_not_do_is_no_limited_record() {
        assertThat(problem("Forbidden", "This is for a chair; ask them to").isLimitedAccess())
                .isFalse();
    }

    @Test
    void whoever_is_not_vetted_any_more_is_told_that_and_not_that_their_role_is_wrong() {
        assertThat(problem("Vetting has ended", "Your vetting has ended").isVettingEnded())
                .isTrue();
        assertThat(problem("Forbidden", "This is for a chair; ask them to").isVettingEnded())
                .isFalse();
    }

    private static Problem problem(String title, String detail) {
        return new Problem(403, title, detail, null, null, null, List.of(), List.of());
    }
}
