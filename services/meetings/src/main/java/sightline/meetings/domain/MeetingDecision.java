package sightline.meetings.domain;

import org.jspecify.annotations.Nullable;
import sightline.platform.language.DecisionId;
import sightline.platform.language.DecisionTopic;
import sightline.platform.language.EventId;

/**
 * What a meeting decided: never without its because, so that a reader who was absent understands it.
 *
 * @param dissent a differing view, in its own words
 * @param about the fact it decides on
 */
public record MeetingDecision(
        DecisionId id,
        DecisionTopic topic,
        String decision,
        String because,
        @Nullable String dissent,
        @Nullable EventId about) {

    public MeetingDecision {
        if (decision.isBlank() || because.isBlank()) {
            throw new IllegalArgumentException("A decision says what was decided, and because of what");
        }
    }
}
