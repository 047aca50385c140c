package sightline.deploy.journeys;

import com.microsoft.playwright.BrowserContext;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who knows nothing of a case can ask to be on it, or open it when that cannot wait; and that is seen and reviewed. */
@ExtendWith(SharedStack.class)
class OpeningInAnEmergencyTest {
    private final Browser browser;

    OpeningInAnEmergencyTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void what_cannot_wait_is_opened_at_once_to_read_and_somebody_else_reviews_it() {
        Person manager = browser.signIn("northshire.hostel-manager").open("/cases?q=X900004");
        manager.sees("No case matches").follow("open in an emergency").passesAxe();
        manager.sees("The lead agency and co-ordination are told at once").follow("Continue");
        manager.isAt("/emergency/open").choose("CRN").fill("The number", "X900004");
        manager.choose("A risk to somebody’s life")
                .fill("Why can it not wait?", "He says he will not live till Monday");
        manager.press("Open now").isAt("/cases/[^/]+");
        manager.sees("Dummy Daffodil").sees("Open to you until").passesAxe().needsNoSidewaysScroll();

        Person officer = browser.signIn("northshire.information-governance").open("/emergencies");
        officer.sees("He says he will not live till Monday").passesAxe().follow("Review");
        officer.choose("Justified").fill("Why?", "The police were with him within the hour");
        officer.press("Record the review").isAt("/emergencies").sees("The police were with him within the hour");

        Person senior = browser.signIn("northshire.senior").open(manager.path() + "/looks");
        senior.sees("Who has looked").passesAxe().needsNoSidewaysScroll();
    }

    @Test
    void what_somebody_did_is_found_in_the_audit_with_its_proof() {
        browser.signIn("northshire.case-manager").open("/cases?q=X900001").follow("Test Tangerine");
        Person auditor =
                browser.signIn("sightline.auditor").open("/audit/unusual").passesAxe();
        auditor.open("/audit?from=some+day")
                .sees("Give a day such as yesterday")
                .passesAxe();
        auditor.open("/audit?person=nobody-at-all").sees("No entry matches");

        auditor.open("/audit?person=northshire.case-manager&agency=northshire-probation")
                .passesAxe()
                .needsNoSidewaysScroll();
        auditor.sees("Northshire Probation")
                .follow("entry")
                .sees("Proof")
                .passesAxe()
                .needsNoSidewaysScroll();

        Person onAPhone = browser.signInOnAPhone("sightline.auditor").open("/audit");
        onAPhone.passesAxe().needsNoSidewaysScroll().follow("entry").passesAxe().needsNoSidewaysScroll();
        onAPhone.open("/audit/unusual").passesAxe().needsNoSidewaysScroll();
    }

    @Test
    void before_it_keycloak_asks_for_the_password_although_they_are_signed_in_there() {
        Person manager = browser.signIn("northshire.hostel-manager");
        manager.page()
                .context()
                .clearCookies(new BrowserContext.ClearCookiesOptions().setName(Pattern.compile("q_.*")));

        manager.open("/session/fresh?to=/emergency/open");

        browser.answerPassword(manager.page());
        manager.isAt("/emergency/open").sees("Why can it not wait?");
    }

    @Test
    void an_agency_asks_to_be_on_a_case_and_the_lead_agency_joins_it() {
        Person contact = browser.signIn("northshire.hostel-manager").open("/involvement/ask");
        contact.choose("CRN").fill("The number", "X900007").fill("Why does your agency", "A bed was asked for");
        contact.press("Send the request")
                .isAt("/involvement")
                .sees("CRN X900007")
                .sees("No answer yet");

        Person senior =
                browser.signIn("northshire.senior").open("/cases?q=X900007").follow("Invented Igloo");
        senior.follow("Requests to be involved")
                .sees("A bed was asked for")
                .passesAxe()
                .follow("Join the agency");
        senior.choose("Approved premises").fill("On which basis?", "Expected as a resident");
        senior.press("Join the agency").isAt("/cases/[^/]+/involvement").sees("Joined");

        contact.open("/involvement").sees("Expected as a resident").passesAxe().needsNoSidewaysScroll();
    }

    @Test
    void the_lead_agency_excludes_somebody_from_a_case_and_lifts_it_again() {
        Person senior =
                browser.signIn("northshire.senior").open("/cases?q=X900003").follow("Mock Marmalade");
        senior.sees("Who has looked").doesNotSee("Requests to be involved");
        senior.open("/cases?q=X900005").follow("Fixture Fiddlesticks").follow("Limited access");
        senior.sees("Access is not limited").follow("Limit access");
        senior.choose("Exclude: this person may not know of the case").fill("Why?", "A neighbour of his");
        senior.fill("Part of their name", "polly").press("Find").passesAxe().needsNoSidewaysScroll();
        senior.choose("Polly Placeholder, Northshire Police, Agency contact").choose("Yes");
        senior.press("Limit access")
                .isAt("/cases/[^/]+/limits")
                .sees("Excluded: may not know")
                .sees("Polly Placeholder, Northshire Police")
                .passesAxe();
        senior.needsNoSidewaysScroll()
                .follow("Lift what")
                .fill("Why is it", "Has moved away")
                .press("Lift it");

        senior.isAt("/cases/[^/]+/limits").sees("Access is not limited");
    }
}
