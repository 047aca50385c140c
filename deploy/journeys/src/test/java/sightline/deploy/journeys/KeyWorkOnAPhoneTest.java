package sightline.deploy.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A key worker logs a session on a phone, and what they pass on reaches the practitioner. */
@ExtendWith(SharedStack.class)
class KeyWorkOnAPhoneTest {
    private final Browser browser;

    KeyWorkOnAPhoneTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void signs_that_are_not_passed_on_need_a_reason_and_what_is_passed_on_is_read() {
        Person worker = browser.signInOnAPhone("northshire.key-worker");
        worker.open("/premises").passesAxe().needsNoSidewaysScroll();
        worker.follow("Log a session").passesAxe().needsNoSidewaysScroll();

        worker.choose("Plan").choose("Money");
        worker.page().locator("#signs-1").check();
        worker.fill("Risk: what you noticed", "Did not sleep, and says why he will not say");
        worker.page().locator("#passToPractitioner-2").check();
        worker.press("Log the session").sees("This was not done").passesAxe().needsNoSidewaysScroll();
        worker.page().locator("#passToPractitioner-1").check();
        worker.press("Log the session")
                .sees("Passed on, not read yet")
                .passesAxe()
                .needsNoSidewaysScroll();

        String placement = worker.page().url().replaceFirst("\\?.*", "");
        browser.signInWithoutScripts("northshire.case-manager")
                .open(placement)
                .press("I have read it")
                .sees("Read by the practitioner");
    }
}
