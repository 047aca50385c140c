package sightline.premises.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.Explored;
import sightline.platform.language.KeyWorkTopic;
import sightline.platform.language.Sign;
import sightline.premises.domain.KeyWork;
import sightline.premises.usecases.LogKeyWork;
import sightline.premises.usecases.When;

/** A key work session as the key worker tells of it. */
@Schema(name = "LogKeyWork")
record KeyWorkRequest(
        @Schema(description = "What it was about")
        @NotNull(message = "lists what it was about, such as plan or contact")
        List<@NotNull(message = "is one of the topics") KeyWorkTopic> topics,

        @Schema(description = "What was asked after")
        @NotNull(message = "lists what was asked after, such as movements, associates or mood; empty if nothing was")
        List<@NotNull(message = "is one of what can be explored") Explored> explored,

        @Schema(description = "What was noticed, by kind")
        @NotNull(message = "lists what was noticed, by kind; empty if nothing was")
        List<@NotNull(message = "is one of the signs") Sign> signs,

        @Schema(description = "What was said; stays with us")
        @Size(max = 10_000, message = "has at most 10,000 characters")
        @Nullable
        String said,

        @Schema(description = "How the resident was; stays with us")
        @Size(max = 10_000, message = "has at most 10,000 characters")
        @Nullable
        String presentation,

        @Schema(description = "The risk section; stays with us")
        @Size(max = 10_000, message = "has at most 10,000 characters")
        @Nullable
        String risk,

        @Schema(description = "Whether the practitioner must know of it")
        @NotNull(message = "is true or false: whether the practitioner must know of it")
        Boolean passToPractitioner,

        @Schema(description = "Why signs are not passed to the practitioner; stays with us")
        @Size(max = 10_000, message = "has at most 10,000 characters")
        @Nullable
        String notPassedReason,

        @Schema(description = "When it happened; now, if absent")
        @PastOrPresent(message = "is a moment that has been, like 2026-11-20T21:40:00Z")
        @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once")
        @PastOrPresent(message = "is a moment that has been, like 2026-11-20T21:40:00Z")
        @Nullable
        Instant knownAt) {

    LogKeyWork.Talk talk() {
        KeyWork.Words words = new KeyWork.Words(given(said), given(presentation), given(risk), given(notPassedReason));
        return new LogKeyWork.Talk(topics, explored, signs, words, passToPractitioner);
    }

    /** A field that was left blank says nothing. */
    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    When when() {
        return new When(occurredAt, knownAt);
    }
}
