package sightline.deploy.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sightline.deploy.parts.Deadline;

/** What somebody has on paper is in the audit as printed, and not as looked at. */
@ExtendWith(SharedStack.class)
class PrintingAChronologyTest {
    private final Browser browser;

    PrintingAChronologyTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void a_chronology_is_printed_with_who_printed_it_and_the_audit_says_so() {
        Person manager = browser.signIn("northshire.case-manager").open("/cases?q=tangerine");
        manager.follow("Test Tangerine").follow("Print this chronology");

        manager.isAt("/cases/[^/]+/print.*").sees("Chronology: Test Tangerine").sees("The audit has recorded");

        Person governance = browser.signIn("northshire.information-governance");
        Deadline deadline = Deadline.in(Patience.LONG);
        while (prints(governance) == 0) {
            assertThat(deadline.passed()).as("the print is in the audit").isFalse();
            governance.page().waitForTimeout(250);
        }
    }

    private static int prints(Person governance) {
        return governance
                .open("/audit?operation=print&agency=northshire-probation")
                .page()
                .locator("tbody tr")
                .count();
    }
}
