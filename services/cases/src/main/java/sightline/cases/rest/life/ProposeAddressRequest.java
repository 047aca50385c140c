package sightline.cases.rest.life;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.address.AddressFact;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.AddressId;
import sightline.platform.language.AddressPurpose;
import sightline.platform.language.ChildrenThere;

/** Where a person may live or stay. */
@Schema(name = "ProposeAddress")
record ProposeAddressRequest(
        @NotNull(message = "is release, curfew or move-on") AddressPurpose purpose,

        @Schema(description = "The address, as soon as it is known; stays with us")
        @Size(max = 500, message = "has at most 500 characters")
        @Nullable
        String address,

        @Schema(description = "The first day on which it is to be used") @Nullable
        LocalDate useOn,

        @Schema(description = "Whether children live there") @Nullable
        ChildrenThere childrenPresent,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    AddressFact.Proposed named(AddressId id) {
        return new AddressFact.Proposed(id, purpose, useOn, childrenPresent, address);
    }
}
