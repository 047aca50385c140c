package sightline.deploy.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** How somebody works what is on a page. */
sealed interface Hands permits Hands.Pointing, Keyboard {

    /** Follows a link, presses a button or unfolds what is folded. */
    void enter(Locator what);

    /** Puts words in a field, in the place of what stands there. */
    void fill(Locator field, String words);

    /** Ticks or chooses. */
    void choose(Locator choice);

    /** Chooses from a list by what is read there. */
    void select(Locator list, String option);

    /** With a mouse, or a finger. */
    record Pointing() implements Hands {

        @Override
        public void enter(Locator what) {
            what.click();
        }

        @Override
        public void fill(Locator field, String words) {
            field.fill(words);
        }

        @Override
        public void choose(Locator choice) {
            choice.check();
        }

        @Override
        public void select(Locator list, String option) {
            list.selectOption(new SelectOption().setLabel(option));
        }
    }
}
