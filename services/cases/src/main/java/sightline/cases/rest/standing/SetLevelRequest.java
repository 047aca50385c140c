package sightline.cases.rest.standing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.standing.LevelDecision;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.Category;
import sightline.platform.language.Level;
import sightline.platform.language.MeetingId;

/** A decision why and how a person is managed. */
@Schema(name = "SetLevel")
record SetLevelRequest(
        @NotNull(message = "is 1, 2, 3 or 4") Category category,

        @NotNull(message = "is 1, 2 or 3") Level level,

        @Schema(description = "Why; stays with us. Nobody comes to a lower level without")
        @Size(max = 4000, message = "has at most 4,000 characters")
        @Nullable
        String rationale,

        @Schema(description = "The meeting that decided it") @Nullable
        UUID meetingId,

        @Schema(description = "Each outstanding action and what becomes of it")
        @Size(max = 200, message = "has at most 200")
        @Nullable
        List<@Valid HandledAction> actionsHandled,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    LevelDecision decision() {
        return new LevelDecision(
                category,
                level,
                HandledAction.given(rationale),
                meetingId == null ? null : new MeetingId(meetingId),
                HandledAction.all(actionsHandled));
    }
}
