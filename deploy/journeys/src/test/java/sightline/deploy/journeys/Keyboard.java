package sightline.deploy.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/**
 * Somebody without a mouse: goes on with the Tab key until the focus is where it must be, past what is on every page by
 * the link that is there for that, and sees on the way where it is.
 */
record Keyboard(Page page) implements Hands {
    private static final int FURTHEST = 400;
    private static final int LONGEST_LIST = 60;
    private static final String IS_REACHED = "one => one === document.activeElement";
    /* Of radios, the Tab key leads to one of a group, and the arrow keys to the others. */
    private static final String IS_REACHED_OR_BESIDE = "one => one === document.activeElement || (one.type === 'radio'"
            + " && document.activeElement.type === 'radio' && one.name === document.activeElement.name)";
    private static final String SHOWS_IT = "one => [one, one.labels?.[0]].filter(Boolean).some(it =>"
            + " [null, '::before'].some(part => { const style = getComputedStyle(it, part);"
            + " return style.outlineStyle !== 'none' || style.boxShadow !== 'none'; }))";

    @Override
    public void enter(Locator what) {
        reach(what, IS_REACHED);
        boolean leaves = isTrue(what, "one => one.tagName !== 'SUMMARY'");
        if (leaves) {
            what.evaluate("() => document.documentElement.classList.add('not-left')");
        }
        page.keyboard().press("Enter");
        if (leaves) {
            page.locator("html.not-left").waitFor(until(WaitForSelectorState.DETACHED));
            page.waitForLoadState();
        }
    }

    @Override
    public void fill(Locator field, String words) {
        reach(field, IS_REACHED);
        page.keyboard().press("Control+A");
        page.keyboard().type(words);
        assertThat(field.inputValue()).isEqualTo(words);
    }

    @Override
    public void choose(Locator choice) {
        reach(choice, IS_REACHED_OR_BESIDE);
        for (int others = 0; !isTrue(choice, IS_REACHED) && others < LONGEST_LIST; others++) {
            page.keyboard().press("ArrowDown");
        }
        if (!choice.isChecked()) {
            page.keyboard().press("Space");
        }
        assertThat(choice.isChecked()).isTrue();
    }

    @Override
    public void select(Locator list, String option) {
        reach(list, IS_REACHED);
        page.keyboard().type(option);
        assertThat(list.evaluate("one => one.selectedOptions[0].label")).isEqualTo(option);
    }

    private void reach(Locator what, String reached) {
        what.waitFor(until(WaitForSelectorState.ATTACHED));
        if (Boolean.TRUE.equals(page.evaluate("document.activeElement === document.body"))) {
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
        }
        for (int further = 0; !isTrue(what, reached); further++) {
            assertThat(further)
                    .as("The Tab key leads to %s on %s", what, page.url())
                    .isLessThan(FURTHEST);
            page.keyboard().press("Tab");
        }
        assertThat(isTrue(page.locator(":focus"), SHOWS_IT))
                .as("the focus on %s can be seen on %s", what, page.url())
                .isTrue();
    }

    private static WaitForOptions until(WaitForSelectorState state) {
        return new WaitForOptions().setState(state);
    }

    private static boolean isTrue(Locator of, String question) {
        return Boolean.TRUE.equals(of.evaluate(question));
    }
}
