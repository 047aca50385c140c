package sightline.deploy.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Victim liaison, who sees no case, comes to a victims' section by the person's number and writes there. */
@ExtendWith(SharedStack.class)
class ReachingAVictimsSectionTest {
    private final Browser browser;

    ReachingAVictimsSectionTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void a_section_is_opened_by_number_and_a_number_of_nobodys_says_so_and_loses_nothing() {
        Person liaison = browser.signIn("northshire.victim-liaison").open("/today");
        liaison.doesNotSee("Meetings").follow("Open a victims’ section").passesAxe();
        liaison.choose("CRN").fill("The number", "X900099").press("Open the section");
        liaison.isAt("/victims").sees("There is no such case").passesAxe();
        liaison.fill("The number", "X900001").press("Open the section");

        liaison.isAt("/cases/[^/]+/victims").sees("No contact was offered yet").passesAxe();
        liaison.doesNotSee("Test Tangerine").follow("Record that contact was offered");
        liaison.press("Record the offer")
                .isAt("/cases/[^/]+/victims")
                .sees("No views yet")
                .needsNoSidewaysScroll();
    }
}
