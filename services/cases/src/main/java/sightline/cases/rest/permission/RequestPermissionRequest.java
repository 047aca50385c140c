package sightline.cases.rest.permission;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.permission.PermissionFact;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.PermissionId;
import sightline.platform.language.PermissionKind;

/** What a person asks leave for. */
@Schema(name = "RequestPermission")
record RequestPermissionRequest(
        @NotNull(message = "is travel, event, contact, internet or overnight")
        PermissionKind kind,

        @Schema(description = "What exactly; stays with us")
        @Size(max = 4000, message = "has at most 4,000 characters")
        @Nullable
        String detail,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    PermissionFact.Requested named(PermissionId id) {
        return new PermissionFact.Requested(id, kind, detail);
    }
}
