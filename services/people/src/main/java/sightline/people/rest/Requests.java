package sightline.people.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.people.domain.Guarded;
import sightline.people.domain.Role;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Postcode;

/** What is sent to change a person: always with the reason. */
final class Requests {
    private static final String WHY = "says why";
    private static final int LONGEST = 2000;
    private static final String TOO_LONG = "has at most 2,000 characters";

    private Requests() {}

    /** One role, given or taken. */
    @Schema(name = "RoleChange")
    record RoleRequest(
            @NotNull(message = "is the role, like case-manager")
            Role role,

            @NotBlank(message = WHY) @Size(max = LONGEST, message = TOO_LONG)
            String reason) {}

    /** Until when somebody is vetted. */
    @Schema(name = "ExtendVetting")
    record VettingRequest(
            @NotNull(message = "is the moment it ends, like 2028-12-31T00:00:00Z")
            Instant until,

            @NotBlank(message = WHY) @Size(max = LONGEST, message = TOO_LONG)
            String reason) {}

    /** Where somebody lives. */
    @Schema(name = "SetHome")
    record HomeRequest(
            @Schema(description = "Absent or empty takes it away", examples = "AB1 2CD")
            @Nullable
            @ReadsAs(Postcode.class)
            String postcode,

            @NotBlank(message = WHY) @Size(max = LONGEST, message = TOO_LONG)
            String reason) {

        HomeRequest {
            postcode = postcode == null || postcode.isBlank() ? null : postcode;
        }

        @Nullable
        Postcode home() {
            return postcode == null ? null : Postcode.of(postcode);
        }
    }

    /** Where somebody works from now on. */
    @Schema(name = "MovePerson")
    record MoveRequest(
            @NotNull(message = "is the agency, like northshire-police") @ReadsAs(AgencyId.class)
            String agency,

            @NotBlank(message = WHY) @Size(max = LONGEST, message = TOO_LONG)
            String reason) {}

    /** What nobody gives alone. */
    @Schema(name = "Propose")
    record ProposeRequest(
            @NotNull(message = "is category-4, auditor or ig-officer")
            Guarded right,

            @NotBlank(message = WHY) @Size(max = LONGEST, message = TOO_LONG)
            String reason) {}

    /** Only the reason. */
    @Schema(name = "Because")
    record EndRequest(
            @NotBlank(message = WHY) @Size(max = LONGEST, message = TOO_LONG)
            String reason) {}
}
