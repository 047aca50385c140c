package sightline.cases.rest.limits;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.limits.Limit;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.LimitKind;
import sightline.platform.language.StaffId;

/** A person who may not know of a case, or one of the few who may. */
@Schema(name = "RestrictAccess")
record RestrictAccessRequest(
        @Schema(description = "Whether the person may not know, or only persons who are named so may")
        @NotNull(message = "is exclusion or restriction")
        LimitKind kind,

        @Schema(examples = "officer-7")
        @NotNull(message = "names a member of staff, like officer-7")
        @ReadsAs(StaffId.class)
        String person,

        @Schema(description = "Nobody whom it keeps out is told that a limited record exists; no when absent") @Nullable
        Boolean hidden,

        @Schema(description = "When it ends; absent when nothing ends it")
        @Future(message = "is a moment to come, like 2027-01-31T17:00:00Z")
        @Nullable
        Instant until,

        @Schema(description = "Why; stays with us")
        @NotBlank(message = "says why")
        @Size(max = 2000, message = "has at most 2,000 characters")
        String because) {

    Limit limit() {
        return new Limit(kind, new StaffId(person), Boolean.TRUE.equals(hidden), until);
    }
}
