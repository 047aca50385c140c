package sightline.meetings.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.meetings.usecases.RecordDecision;
import sightline.meetings.usecases.When;
import sightline.platform.language.DecisionTopic;
import sightline.platform.language.EventId;

/** What a meeting decided, and why. */
@Schema(name = "RecordDecision")
record DecisionRequest(
        @NotNull(message = "is level, plan, disclosure, permission, recall, exit or other")
        DecisionTopic topic,

        @NotBlank(message = "says what was decided") @Size(max = 10_000, message = "has at most 10,000 characters")
        String decision,

        @NotBlank(message = "says because of what it was decided, for a reader who was absent")
        @Size(max = 10_000, message = "has at most 10,000 characters")
        String because,

        @Schema(description = "A differing view, in its own words")
        @Size(max = 10_000, message = "has at most 10,000 characters")
        @Nullable
        String dissent,

        @Schema(description = "The fact it decides on") @Nullable
        UUID about,

        @Schema(description = Moments.HAPPENED) @PastOrPresent(message = Moments.HAS_BEEN) @Nullable
        Instant occurredAt,

        @Schema(description = Moments.KNOWN) @PastOrPresent(message = Moments.HAS_BEEN) @Nullable
        Instant knownAt) {

    RecordDecision.Said said() {
        return new RecordDecision.Said(
                topic,
                decision.strip(),
                because.strip(),
                Words.given(dissent),
                about == null ? null : new EventId(about));
    }

    When when() {
        return new When(occurredAt, knownAt);
    }
}
