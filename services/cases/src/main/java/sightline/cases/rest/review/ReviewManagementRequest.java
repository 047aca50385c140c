package sightline.cases.rest.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.review.Review;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.ReviewKind;
import sightline.platform.language.Signatory;

/** A review of how a person is managed. */
@Schema(name = "Review")
record ReviewManagementRequest(
        @NotNull(message = "is level-1, plan or significant-event")
        ReviewKind kind,

        @Schema(description = "What came of it; stays with us")
        @NotBlank(message = "says what came of it")
        @Size(max = 4000, message = "has at most 4,000 characters")
        String outcome,

        @Schema(description = "Whose signatures it carries, if any") @Nullable
        Set<@NotNull(message = "is practitioner, senior or head") Signatory> signedBy,

        @Schema(description = "When it is to be reviewed next") @Nullable
        LocalDate nextOn,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    Review review() {
        return new Review(kind, outcome, signedBy == null ? Set.of() : signedBy, nextOn);
    }
}
