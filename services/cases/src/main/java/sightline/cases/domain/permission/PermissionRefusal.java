package sightline.cases.domain.permission;

import java.util.Locale;
import sightline.platform.language.PermissionOutcome;
import sightline.platform.language.Refusal;
import sightline.platform.language.Rule;

/** Why a verb about a permission can be refused. */
public sealed interface PermissionRefusal extends Refusal {

    /** It was decided, in another way or in other words. */
    record DecidedAlready(PermissionOutcome outcome) implements PermissionRefusal {
        @Override
        public Rule rule() {
            return new Rule(
                    "A permission has one decision, so that nobody wonders which holds",
                    "docs/decisions/0017-what-cases-refuse.md");
        }

        @Override
        public String because() {
            return "This permission was %s, in other words than these"
                    .formatted(outcome.name().toLowerCase(Locale.ROOT));
        }

        @Override
        public String answeredBy() {
            return "Record that it is asked for again, and decide that";
        }
    }
}
