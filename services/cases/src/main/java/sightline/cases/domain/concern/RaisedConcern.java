package sightline.cases.domain.concern;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.ConcernId;
import sightline.platform.language.Refusal;

/**
 * A concern in the history of its case.
 *
 * @param response the answer it was given; null while it has none
 */
public record RaisedConcern(ConcernId id, @Nullable String response) {

    /** Whether this very answer was given already: saying it twice changes nothing. */
    public boolean isAnsweredWith(String answer) {
        return answer.equals(response);
    }

    public Optional<Refusal> obstacleToAnswering() {
        return response == null ? Optional.empty() : Optional.of(new ConcernRefusal.AnsweredAlready());
    }
}
