package sightline.deploy.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People sign in, and each role's pages work with and without scripts, on a desk and on a phone, by keyboard alone. */
@ExtendWith(SharedStack.class)
class SigningInTest {
    private static final List<String> EVERY_DESK = List.of(
            "northshire.coordinator",
            "northshire.chair",
            "northshire.case-manager",
            "northshire.health-lead",
            "northshire.key-worker",
            "northshire.analyst");

    private final WholeStack stack;
    private final Browser browser;

    SigningInTest(WholeStack stack, Browser browser) {
        this.stack = stack;
        this.browser = browser;
    }

    @Test
    void todays_page_of_every_role_passes_the_accessibility_checks_on_a_desk_and_on_a_phone() {
        for (String login : EVERY_DESK) {
            browser.signIn(login).passesAxe().needsNoSidewaysScroll();
            browser.signInOnAPhone(login).passesAxe().needsNoSidewaysScroll();
        }
    }

    @Test
    void the_sections_of_a_case_are_complete_without_scripts_and_pass_the_checks_with_them() {
        Person reader = browser.signIn("northshire.case-manager").open("/cases").passesAxe();
        reader.follow("Test Tangerine")
                .sees("What has happened")
                .sees("Arrest recorded")
                .passesAxe();
        for (String section : List.of("Plan and risk", "Meetings", "Actions", "Approved premises")) {
            reader.follow(section).passesAxe().needsNoSidewaysScroll();
        }
        browser.signInWithoutScripts("northshire.case-manager")
                .open("/cases?q=tangerine")
                .follow("Test Tangerine")
                .sees("Arrest recorded")
                .sees("Northshire Police");
    }

    @Test
    void an_arrest_comes_to_the_screen_of_who_is_there_already() throws IOException, InterruptedException {
        Person manager = browser.signIn("northshire.case-manager").isLive();

        new Agency("northshire-police", stack.environment())
                .post(
                        "CASES",
                        "/arrests",
                        "journey-live-arrest",
                        Map.of(
                                "identifier", Map.of("kind", "crn", "value", "X900002"),
                                "offenceGroup", "violence",
                                "occurredAt", "2026-11-20T21:40:00Z"));

        manager.comesToSee("Arrest recorded").comesToSee("Sample Sandwich");
    }

    @Test
    void somebody_who_signs_in_comes_back_to_the_page_they_asked_for_and_signing_out_ends_it() {
        Person manager = browser.signIn("northshire.case-manager");
        manager.page().locator("header").getByText("Sign out").click();
        manager.sees("You are signed out");
        manager.open("/cases?level=3");
        assertThat(manager.page()).hasURL(Pattern.compile(".*/realms/sightline/.*"));
        manager.page().fill("#username", "northshire.case-manager");
    }

    @Test
    void no_script_can_read_a_token_or_run_from_the_page_itself() {
        Person manager = browser.signIn("northshire.case-manager");

        assertThat(manager.page().context().cookies().stream()
                        .filter(cookie -> cookie.name.startsWith("q_") || cookie.name.contains("csrf"))
                        .toList())
                .isNotEmpty()
                .allMatch(cookie -> cookie.httpOnly)
                .extracting((Cookie cookie) -> cookie.sameSite.name())
                .containsOnly("LAX");
        assertThat(manager.page().locator("script:not([src])").count()).isZero();
        assertThat(manager.page().locator("[style], style").count()).isZero();
    }

    @Test
    void the_keyboard_alone_leads_to_a_case() {
        Person manager = browser.signIn("northshire.case-manager");

        manager.tabsToAndEnters("Cases").isAt("/cases");
        manager.tabsToAndEnters("Skip to main content").tabsToAndEnters("Test Tangerine");

        manager.sees("What has happened");
    }

    @Test
    void what_another_area_manages_is_not_found() throws IOException, InterruptedException {
        String theirs = new Agency("southmoor-police", stack.environment())
                .get("CASES", "/cases?limit=1")
                .path("items")
                .path(0)
                .path("id")
                .asText();

        browser.signIn("northshire.case-manager")
                .open("/cases/" + theirs)
                .sees("Not found")
                .sees("give this number")
                .passesAxe();
    }
}
