package sightline.cases.domain.exit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.ClosingReason;
import sightline.platform.language.ExitFrom;
import sightline.platform.language.Level;

/** An exit or a lower level as the exit guard judges it. */
public sealed interface ExitAttempt {

    /** Whether it says why. */
    boolean rationaleGiven();

    /** Each outstanding action and what becomes of it. */
    List<ActionHandled> handled();

    /** What the person is to leave; null when their level is to be lowered. */
    @Nullable
    ExitFrom leaves();

    /** The person is to leave a level, or MAPPA. */
    record Leaving(ExitFrom from, boolean rationaleGiven, List<ActionHandled> handled) implements ExitAttempt {

        public Leaving {
            handled = List.copyOf(handled);
        }

        @Override
        public ExitFrom leaves() {
            return from;
        }
    }

    /** There is no ground to manage the person; that is said in words always. */
    record Closing(ClosingReason reason, List<ActionHandled> handled) implements ExitAttempt {

        public Closing {
            handled = List.copyOf(handled);
        }

        @Override
        public boolean rationaleGiven() {
            return true;
        }

        @Override
        public ExitFrom leaves() {
            return ExitFrom.MAPPA;
        }
    }

    /** The person is to be managed at a lower level. */
    record Lowering(Level to, boolean rationaleGiven, List<ActionHandled> handled) implements ExitAttempt {

        public Lowering {
            handled = List.copyOf(handled);
        }

        @Override
        public @Nullable ExitFrom leaves() {
            return null;
        }
    }
}
