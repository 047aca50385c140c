package sightline.cases.rest.limits;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.LimitKind;
import sightline.platform.language.StaffId;

/** An exclusion, or a naming on a restriction, that is to end. */
@Schema(name = "LiftAccess")
record LiftAccessRequest(
        @NotNull(message = "is exclusion or restriction") LimitKind kind,

        @Schema(examples = "officer-7")
        @NotNull(message = "names a member of staff, like officer-7")
        @ReadsAs(StaffId.class)
        String person,

        @Schema(description = "Why; stays with us")
        @NotBlank(message = "says why")
        @Size(max = 2000, message = "has at most 2,000 characters")
        String because) {

    StaffId who() {
        return new StaffId(person);
    }
}
