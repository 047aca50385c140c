package sightline.cases.rest.custody;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.custody.ReleasePlan;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.ReleaseBasis;

/** A day on which a person is to leave custody. */
@Schema(name = "PlanRelease")
record PlanReleaseRequest(
        @NotNull(message = "is the day, like 2027-01-31") LocalDate releaseOn,

        @Schema(description = "board or automatic") @Nullable
        ReleaseBasis basis,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    ReleasePlan plan() {
        return new ReleasePlan(releaseOn, basis);
    }
}
