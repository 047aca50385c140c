package sightline.cases.domain.exit;

import org.jspecify.annotations.Nullable;
import sightline.platform.language.ActionId;
import sightline.platform.language.EventId;
import sightline.platform.language.ExitObstacle;

/**
 * One thing that stands against an exit, as whoever asked is told of it.
 *
 * @param actionId the action, when it is one
 * @param eventId the arrest, charge or concern, when it is one
 * @param because what stands against it, in one sentence
 * @param answeredBy what would answer it, in one sentence
 */
public record FoundObstacle(
        ExitObstacle kind,
        @Nullable ActionId actionId,
        @Nullable EventId eventId,
        String because,
        String answeredBy) {

    /** Whether whoever asks for the exit can answer it by what they say in asking. */
    public boolean answerableInAsking() {
        return switch (kind) {
            case ACTION_UNHANDLED, NO_RATIONALE -> true;
            case NO_PLAN, ARREST_UNANSWERED, CONCERN_UNANSWERED -> false;
        };
    }
}
