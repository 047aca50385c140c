package sightline.cases.rest.custody;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.custody.Release;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.AgencyId;
import sightline.platform.language.ReleasedTo;

/** A person has left custody. */
@Schema(name = "Release")
record ReleaseRequest(
        @Schema(description = "Whether they are on licence") @NotNull(message = "is true or false")
        Boolean licence,

        @NotNull(message = "is ap, address or none") ReleasedTo to,

        @Schema(description = "The approved premises, when they go there", examples = "northshire-elm-house")
        @ReadsAs(AgencyId.class)
        @Nullable
        String premises,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    Release release() {
        return new Release(licence, to, premises == null ? null : new AgencyId(premises));
    }
}
