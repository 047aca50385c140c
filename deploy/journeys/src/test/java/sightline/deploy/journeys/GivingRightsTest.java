package sightline.deploy.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rights are given by two people where one is not enough, and whoever loses theirs is out at once. */
@ExtendWith(SharedStack.class)
class GivingRightsTest {
    private final Browser browser;

    GivingRightsTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void category_4_clearance_is_proposed_by_one_and_approved_by_another_with_the_keyboard_alone() {
        Person coordinator = browser.signIn("northshire.coordinator").open("/people?words=likeness");
        coordinator.follow("Larry Likeness").follow("Propose what two people give");
        coordinator.choose("Category 4 clearance").fill("Why?", "Manages such a case from Monday");
        coordinator.press("Propose it").sees("Category 4 clearance for").sees("You proposed it yourself".substring(4));

        Person deputy =
                browser.signInWithoutMouse("northshire.deputy-coordinator").open("/proposals");
        deputy.sees("Manages such a case from Monday").follow("Approve Category 4 clearance for Larry");
        deputy.isAt("/proposals/[^/]+/do/approve")
                .fill("What did you check?", "The vetting file")
                .press("Approve");

        deputy.isAt("/proposals").sees("The vetting file").sees("Approved");
        coordinator.open(coordinator.path()).sees("Approved what was proposed");
    }

    @Test
    void whose_account_is_ended_is_out_with_the_next_page() {
        Person adviser = browser.signIn("southmoor.health-lead").open("/cases");
        Person coordinator = browser.signIn("southmoor.coordinator").open("/people?words=handpuppet");
        coordinator.follow("Heidi Handpuppet").follow("End the account");
        coordinator.fill("Why?", "Has left the agency").press("End the account").sees("Account ended");

        adviser.open("/cases");

        assertThat(adviser.page()).hasURL(Pattern.compile(".*/realms/sightline/.*"));
    }

    @Test
    void somebody_new_is_added_given_a_role_and_let_in() {
        Person contact =
                browser.signIn("northshire.police-contact").open("/people").follow("Add a person");
        contact.fill("First name", "Nora")
                .fill("Last name", "Novella")
                .fill("Address at work", "nora.novella@example.org")
                .fill("Name to sign in with", "nora.novella")
                .choose("Northshire Police")
                .fill("Why?", "Joins the team");
        contact.press("Add the person").sees("Not vetted").follow("Give a role");
        contact.choose("Case manager").fill("Why?", "Her post").press("Give the role");
        contact.sees("Give a role: Case manager").follow("Make a first password");
        contact.fill("Why?", "Handed over in person").press("Make the password");
        contact.sees("It is shown only now").passesAxe();
    }

    @Test
    void who_administers_nobody_sees_nothing_of_it() {
        browser.signIn("northshire.key-worker")
                .doesNotSee("Administration")
                .open("/people")
                .sees("Your role does not show this");
    }
}
