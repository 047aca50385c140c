package sightline.deploy.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sessions end: said beforehand, put off by whoever is there, and without losing what was typed. */
@ExtendWith(SharedStack.class)
class EndingASessionTest {
    private static final String MANAGER = "northshire.case-manager";
    private static final long ALMOST = 13 * 60_000 + 30_000;
    private static final long WHOLE = 16 * 60_000;
    private static final Pattern SIGN_IN = Pattern.compile(".*/realms/sightline/.*");

    private final Browser browser;

    EndingASessionTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void two_minutes_before_its_end_a_session_is_kept_with_the_keyboard_alone() {
        Person manager = watched("/cases");
        manager.page().clock().fastForward(ALMOST);
        assertThat(dialog(manager)).containsText("You will be signed out soon");
        manager.passesAxe();
        assertThat(manager.page().evaluate("document.activeElement.id")).isEqualTo("session-stay");

        manager.page().keyboard().press("Enter");

        dialog(manager).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        manager.page().clock().fastForward(60_000);
        assertThat(dialog(manager)).isHidden();
        manager.open("/today").sees("Paula");
    }

    @Test
    void a_session_that_has_ended_hides_the_page_and_leads_back_to_it_after_the_password() {
        Person manager = watched("/cases?level=2");
        manager.page().clock().fastForward(WHOLE);
        assertThat(dialog(manager)).containsText("You are signed out");
        assertThat(manager.page().locator("main h1")).isHidden();
        manager.passesAxe();
        ended(manager);

        manager.page().locator("#session-again").click();
        assertThat(manager.page()).hasURL(SIGN_IN);
        browser.answerSignIn(manager.page(), MANAGER);

        assertThat(manager.page()).hasURL(Pattern.compile(".*/cases\\?level=2"));
    }

    @Test
    void what_was_typed_is_still_there_after_signing_in_again_in_another_tab() {
        Person manager = concern();
        manager.page().locator("main textarea").first().fill("Seen near the school");
        manager.page().clock().fastForward(WHOLE);
        assertThat(dialog(manager)).containsText("What you typed is kept");
        ended(manager);

        Page tab = manager.page()
                .context()
                .waitForPage(() -> manager.page().locator("#session-again").click());
        browser.answerSignIn(tab, MANAGER);
        assertThat(tab.locator("h1")).hasText("You are signed in again");
        tab.close();
        manager.page().bringToFront();
        manager.page().evaluate("dispatchEvent(new Event('focus'))");

        dialog(manager).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        assertThat(manager.page().locator("main textarea").first()).hasValue("Seen near the school");
    }

    @Test
    void without_scripts_a_form_sent_too_late_is_given_back_and_sent_after_signing_in() {
        Person manager = browser.signInWithoutScripts(MANAGER).open("/cases?q=tangerine");
        manager.sees("You are signed out 15 minutes after").follow("Test Tangerine");
        manager.open(manager.path() + "/do/raise-concern");
        Page page = manager.page();
        String typed = "Seen near the school";
        page.locator("main textarea").first().fill(typed);
        page.context()
                .clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions()
                        .setName(Pattern.compile("q_session.*")));

        page.locator("main button").last().click();

        manager.sees("This was not sent yet").sees(typed);
        Page tab =
                page.context().waitForPage(() -> page.getByText("Sign in again").click());
        if (SIGN_IN.matcher(tab.url()).matches()) {
            browser.answerSignIn(tab, MANAGER);
        }
        assertThat(tab.locator("h1")).hasText("You are signed in again");
        page.getByText("Send it").last().click();
        // The service has read it now: what is still missing is said at its field, with what was typed kept
        manager.sees("Raise a concern");
        assertThat(page.locator("main textarea").first()).hasValue(typed);
    }

    @Test
    void a_form_that_is_given_back_passes_the_accessibility_checks() {
        Person manager = browser.signIn(MANAGER).open("/cases?q=tangerine").follow("Test Tangerine");
        manager.open(manager.path() + "/do/raise-concern");
        manager.page().locator("main textarea").first().fill("Seen near the school");
        forgetSession(manager.page());
        manager.page().locator("main button").last().click();
        manager.sees("This was not sent yet").passesAxe().needsNoSidewaysScroll();
    }

    private static void forgetSession(Page page) {
        page.context().clearCookies(new ClearCookiesOptions().setName(Pattern.compile("q_session.*")));
    }

    /** Somebody before a page, with a clock that a test can turn. */
    private Person watched(String address) {
        Person manager = browser.signIn(MANAGER);
        manager.page().clock().install();
        return manager.open(address);
    }

    private Person concern() {
        Person manager = watched("/cases?q=tangerine").follow("Test Tangerine");
        return manager.open(manager.path() + "/do/raise-concern");
    }

    /** Comes back once the services know nothing of the session any more. */
    private static void ended(Person manager) {
        manager.page()
                .waitForFunction("() => fetch('/session', {headers: {'X-Requested-With': 'JavaScript'}})"
                        + ".then(answer => answer.status === 499)");
    }

    private static Locator dialog(Person manager) {
        return manager.page().locator("#session");
    }
}
