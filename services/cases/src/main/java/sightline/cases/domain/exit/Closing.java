package sightline.cases.domain.exit;

import java.util.List;
import sightline.platform.language.ClosingReason;

/**
 * Somebody found that there is, or was, no ground to manage the person.
 *
 * @param explanation how they know, in words that stay here
 * @param handled each outstanding action and what becomes of it
 */
public record Closing(ClosingReason reason, String explanation, List<ActionHandled> handled) {

    public Closing {
        handled = List.copyOf(handled);
    }

    /** Whether the person was managed until then: who was taken for another never was. */
    public boolean endsManagement() {
        return reason != ClosingReason.OPENED_IN_ERROR;
    }

    /** What the exit guard judges. */
    public ExitAttempt attempt() {
        return new ExitAttempt.Closing(reason, handled);
    }
}
