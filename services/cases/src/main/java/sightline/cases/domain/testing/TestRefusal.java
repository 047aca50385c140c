package sightline.cases.domain.testing;

import java.util.Locale;
import sightline.platform.language.Refusal;
import sightline.platform.language.Rule;
import sightline.platform.language.TestResult;

/** Why a verb about a test can be refused. */
public sealed interface TestRefusal extends Refusal {

    /** It has another result. */
    record ResultedAlready(TestResult result) implements TestRefusal {
        @Override
        public Rule rule() {
            return new Rule(
                    "A test has one result, so that nobody wonders which holds",
                    "docs/decisions/0017-what-cases-refuse.md");
        }

        @Override
        public String because() {
            return "This test has a result already, %s, or other substances were found"
                    .formatted(result.name().toLowerCase(Locale.ROOT));
        }

        @Override
        public String answeredBy() {
            return "Ask for another test, and record what comes of that";
        }
    }
}
