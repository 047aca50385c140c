package sightline.cases.rest.retention;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.retention.Erasure;
import sightline.platform.language.ErasureGround;

/** An erasure that waits for a second person. */
@Schema(name = "ProposedErasure")
record ErasureView(
        String id,
        ErasureGround ground,
        String reason,
        String proposedBy,
        Instant proposedAt,

        @Schema(description = "The last day on which it can be approved")
        LocalDate lapsesOn) {

    /** None once it has lapsed. */
    static @Nullable ErasureView standing(@Nullable Erasure one, LocalDate today) {
        return one == null || one.hasLapsedOn(today)
                ? null
                : new ErasureView(
                        one.id().toString(),
                        one.ground(),
                        one.reason(),
                        one.by().value(),
                        one.at(),
                        one.lapsesOn());
    }
}
