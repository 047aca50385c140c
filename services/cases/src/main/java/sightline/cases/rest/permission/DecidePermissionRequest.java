package sightline.cases.rest.permission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.permission.PermissionFact;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.MeetingId;
import sightline.platform.language.PermissionId;
import sightline.platform.language.PermissionOutcome;

/** Whether a person has leave. */
@Schema(name = "DecidePermission")
record DecidePermissionRequest(
        @NotNull(message = "is granted or refused") PermissionOutcome decision,

        @Schema(description = "Stays with us")
        @NotBlank(message = "says why, so that somebody who was not there can follow it")
        @Size(max = 4000, message = "has at most 4,000 characters")
        String reason,

        @Schema(description = "The meeting that decided it") @Nullable
        UUID meetingId,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    PermissionFact.Decided of(UUID permission) {
        return new PermissionFact.Decided(
                new PermissionId(permission), decision, meetingId == null ? null : new MeetingId(meetingId), reason);
    }
}
