package sightline.cases.rest.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.ReferralOutcome;

/** What co-ordination says to a referral. */
@Schema(name = "DecideReferral")
record DecideReferralRequest(
        @NotNull(message = "is accepted, declined or more-asked")
        ReferralOutcome outcome,

        @Schema(description = "Stays with us; whoever referred is told")
        @NotBlank(message = "says why, or what more is asked")
        @Size(max = 4000, message = "has at most 4,000 characters")
        String reason,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {}
