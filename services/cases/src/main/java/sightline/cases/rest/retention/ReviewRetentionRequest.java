package sightline.cases.rest.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.platform.http.Problems;
import sightline.platform.language.RetentionOutcome;

/** What somebody found who looked at whether a record must still be kept. */
@Schema(name = "ReviewRetention")
record ReviewRetentionRequest(
        @NotNull(message = "is retained or not-needed") RetentionOutcome outcome,

        @Schema(description = "When it is reviewed again, if not after the usual period; only of what is retained")
        @Nullable
        LocalDate nextOn,

        @Schema(description = "Stays with us")
        @NotBlank(message = "says why")
        @Size(max = 2000, message = "has at most 2,000 characters")
        String reason) {

    /** The day, where there is one to give. */
    @Nullable
    LocalDate next() {
        if (nextOn != null && outcome == RetentionOutcome.NOT_NEEDED) {
            throw Problems.malformed(
                    "nextOn", "is of a record that is retained: what is not needed has no next review");
        }
        return nextOn;
    }
}
