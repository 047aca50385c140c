package sightline.cases.rest.exchange;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.exchange.ShareFact;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.AgencyId;
import sightline.platform.language.ShareBasis;
import sightline.platform.language.ShareId;
import sightline.platform.language.ShareKind;

/** What one agency shares with another. */
@Schema(name = "ShareInformation")
record ShareInformationRequest(
        @Schema(examples = "northshire-health")
        @NotNull(message = "is the agency that it is shared with, like northshire-health")
        @ReadsAs(AgencyId.class)
        String to,

        @NotNull(message = "is risk, offending, health, safeguarding, address, release-plan, behaviour or other")
        ShareKind kind,

        @NotNull(
                message =
                        "is mappa-duty, safeguarding, prevention-of-crime, vital-interests, court-order, consent or other")
        ShareBasis basis,

        @Schema(description = "What it says; stays with us, for the two agencies and the lead agency")
        @Size(max = 4000, message = "has at most 4,000 characters")
        @Nullable
        String detail,

        @Schema(description = "The share of your agency that this sends again") @Nullable
        UUID resendOf,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    ShareFact.Shared named(ShareId id) {
        return new ShareFact.Shared(
                id, new AgencyId(to), kind, basis, resendOf == null ? null : new ShareId(resendOf), detail);
    }
}
