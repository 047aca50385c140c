package sightline.cases.domain.limits;

import java.util.Locale;
import sightline.platform.language.LimitKind;
import sightline.platform.language.Refusal;
import sightline.platform.language.Rule;
import sightline.platform.language.StaffId;

/** Why limiting access to a case, or lifting it, can be refused. */
public sealed interface LimitRefusal extends Refusal {

    /** There is nothing to lift: it was never set, was lifted already or has ended. */
    record DoesNotStand(LimitKind kind, StaffId person) implements LimitRefusal {
        @Override
        public Rule rule() {
            return new Rule("Only what stands is lifted", "docs/decisions/0017-what-cases-refuse.md");
        }

        @Override
        public String because() {
            return "No %s of %s stands on this case".formatted(kind.name().toLowerCase(Locale.ROOT), person);
        }

        @Override
        public String answeredBy() {
            return "Look at the case's limits and name one that stands";
        }
    }

    /** The asker would not see the case any more, or answer for their own right to see it. */
    record ShutsOutOneself(LimitKind kind) implements LimitRefusal {
        @Override
        public Rule rule() {
            return new Rule(
                    "Nobody decides on their own exclusion, and whoever limits a case stays named on it as long as others",
                    "docs/decisions/0017-what-cases-refuse.md");
        }

        @Override
        public String because() {
            return switch (kind) {
                case EXCLUSION -> "This is about your own exclusion";
                case RESTRICTION -> "Others are named on this case for longer than you would be";
            };
        }

        @Override
        public String answeredBy() {
            return switch (kind) {
                case EXCLUSION -> "Ask a colleague who may limit access to the case to decide it";
                case RESTRICTION -> "Lift the others first, or ask somebody who is named on the case to do this";
            };
        }
    }
}
