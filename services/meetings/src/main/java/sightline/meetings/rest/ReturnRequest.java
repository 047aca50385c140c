package sightline.meetings.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.meetings.domain.Return;
import sightline.meetings.usecases.When;
import sightline.platform.language.ReturnKind;

/** What your agency found in its own records. */
@Schema(name = "Return")
record ReturnRequest(
        @NotNull(message = "is no-trace, nothing-relevant, report or discuss")
        ReturnKind kind,

        @Schema(description = "Its words; co-ordination, chair and your own agency read them")
        @Size(max = 50_000, message = "has at most 50,000 characters")
        @Nullable
        String report,

        @Schema(description = Moments.HAPPENED) @PastOrPresent(message = Moments.HAS_BEEN) @Nullable
        Instant occurredAt,

        @Schema(description = Moments.KNOWN) @PastOrPresent(message = Moments.HAS_BEEN) @Nullable
        Instant knownAt) {

    Return returned() {
        return new Return(kind, Words.given(report));
    }

    When when() {
        return new When(occurredAt, knownAt);
    }
}
