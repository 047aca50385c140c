package sightline.cases.domain.view;

import java.util.Locale;
import sightline.platform.language.Refusal;
import sightline.platform.language.Rule;
import sightline.platform.language.Settler;
import sightline.platform.language.ViewTopic;

/** Why a verb about differing views can be refused. */
public sealed interface ViewRefusal extends Refusal {

    /** There is nothing to settle. */
    record NothingDiffers(ViewTopic topic) implements ViewRefusal {
        @Override
        public Rule rule() {
            return new Rule(
                    "What is settled was differed about, so that a reader finds both sides of it",
                    "docs/decisions/0017-what-cases-refuse.md");
        }

        @Override
        public String because() {
            return "Nobody has recorded that agencies differ about %s".formatted(word(topic));
        }

        @Override
        public String answeredBy() {
            return "Record how they differ first";
        }
    }

    /** Somebody else has settled it. */
    record SettledAlready(Settler by) implements ViewRefusal {
        @Override
        public Rule rule() {
            return new Rule(
                    "A difference is settled once, so that nobody wonders who decided",
                    "docs/decisions/0017-what-cases-refuse.md");
        }

        @Override
        public String because() {
            return "This was settled by the %s".formatted(word(by));
        }

        @Override
        public String answeredBy() {
            return "Record that the agencies differ again, and settle that";
        }
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
