package sightline.deploy.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody signed in with a browser: reads by what is said on the page, never by how it is made. */
final class Person {
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    /* The page itself holds the focus until the first key moves it, and its text is all there is: it is not what is meant. */
    private static final String FOCUSED =
            "document.activeElement.matches('a, button, summary') ? document.activeElement.textContent : ''";

    private final Page page;
    private final Hands hands;

    Person(Page page, Hands hands) {
        this.page = page;
        this.hands = hands;
    }

    void signIn(String login, String password) {
        page.navigate("/today");
        page.fill("#username", login);
        page.fill("#password", password);
        page.click("#kc-login");
        isAt("/today");
    }

    Page page() {
        return page;
    }

    /** The same page in a window of another width. */
    Person atWidth(int pixels) {
        page.setViewportSize(pixels, page.viewportSize().height);
        return this;
    }

    /** Where they are, without the address of the site. */
    String path() {
        return URI.create(page.url()).getPath();
    }

    Person open(String address) {
        page.navigate(address);
        return this;
    }

    /** Follows a link, whether it looks like one or like a button. */
    Person follow(String link) {
        hands.enter(main().locator("a", new Locator.LocatorOptions().setHasText(link))
                .first());
        return this;
    }

    Person press(String button) {
        // By role: a form has a first button that nobody sees, for whoever presses Enter in a field
        hands.enter(main().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .first());
        return this;
    }

    Person unfold(String summary) {
        hands.enter(main().locator("summary", new Locator.LocatorOptions().setHasText(summary))
                .first());
        return this;
    }

    /** Fills in a field by its label. */
    Person fill(String label, String words) {
        hands.fill(main().getByLabel(label).first(), words);
        return this;
    }

    /** Ticks or chooses by label. */
    Person choose(String label) {
        hands.choose(main().getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .first());
        return this;
    }

    Person select(String label, String option) {
        hands.select(main().getByLabel(label).first(), option);
        return this;
    }

    /** Answers every question of a form that is not answered yet, each choice with its first. */
    Person answerTheRest(String words) {
        for (Locator field : main().locator("textarea").all()) {
            if (field.inputValue().isEmpty()) {
                hands.fill(field, words);
            }
        }
        for (Locator question : main().locator(".govuk-radios").all()) {
            if (question.locator("input:checked").count() == 0) {
                hands.choose(question.locator("input").first());
            }
        }
        return this;
    }

    /** Chooses the same in each question of a group, whose fields are called so. */
    Person choose(String group, int which) {
        hands.choose(main().locator("#%s-%d".formatted(group, which)));
        return this;
    }

    Person sees(String words) {
        assertThat(page.locator("body")).containsText(words);
        return this;
    }

    Person doesNotSee(String words) {
        assertThat(page.locator("body")).not().containsText(words);
        return this;
    }

    /** Waits until the page of this path is there. */
    Person isAt(String path) {
        assertThat(page).hasURL(Pattern.compile("https?://[^/]+" + path + "([?#].*)?"));
        page.waitForLoadState();
        return this;
    }

    /** What arrives by itself while the page is left alone; how soon is measured by the bench, not here. */
    Person comesToSee(String words) {
        assertThat(page.locator("#live-list")).containsText(words);
        return this;
    }

    /** Waits until the page says that it is connected. */
    Person isLive() {
        assertThat(page.locator("#live-state")).hasText("Live");
        return this;
    }

    /** No violation of the accessibility standards that a machine can find. */
    Person passesAxe() {
        var violations = new AxeBuilder(page)
                .options(violationsAlone())
                .withTags(STANDARDS)
                // Only pages with frames of others need a second page, in which all results are put together
                .setLegacyMode(true)
                .analyze()
                .getViolations();
        assertThat(violations).as("%s: %s", page.url(), violations).isEmpty();
        return this;
    }

    /** What passed is not wanted node by node, which takes longer than finding out what did not. */
    private static AxeRunOptions violationsAlone() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    Person needsNoSidewaysScroll() {
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).as("%s is wider than the screen by", page.url()).isEqualTo(0);
        return this;
    }

    /** Goes on with the Tab key until the focus is on something called so, then presses Enter. */
    Person tabsToAndEnters(String name) {
        for (int i = 0; i < 80; i++) {
            page.keyboard().press("Tab");
            if (String.valueOf(page.evaluate(FOCUSED)).contains(name)) {
                assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle !== 'none'"
                                + " || getComputedStyle(document.activeElement).boxShadow !== 'none'"))
                        .as("the focus on %s can be seen", name)
                        .isEqualTo(true);
                page.keyboard().press("Enter");
                return this;
            }
        }
        throw new AssertionError("The Tab key does not lead to " + name + " on " + page.url());
    }

    private Locator main() {
        return page.locator("main");
    }
}
