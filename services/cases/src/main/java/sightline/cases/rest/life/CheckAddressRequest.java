package sightline.cases.rest.life;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.address.AddressFact;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.AddressCheck;
import sightline.platform.language.AddressId;
import sightline.platform.language.CheckOutcome;

/** What a check of an address found. */
@Schema(name = "CheckAddress")
record CheckAddressRequest(
        @NotNull(message = "is occupier-consent, household, children, domestic-abuse, safeguarding or exists")
        AddressCheck check,

        @NotNull(message = "is clear, concern or not-possible")
        CheckOutcome outcome,

        @Schema(description = "What was found, in words; stays with us")
        @Size(max = 4000, message = "has at most 4,000 characters")
        @Nullable
        String finding,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    AddressFact.Checked of(UUID address) {
        return new AddressFact.Checked(new AddressId(address), check, outcome, finding);
    }
}
