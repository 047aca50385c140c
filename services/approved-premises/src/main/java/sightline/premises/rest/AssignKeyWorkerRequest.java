package sightline.premises.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.StaffId;
import sightline.premises.usecases.When;

/** Who is to be a person's key worker. */
@Schema(name = "AssignKeyWorker")
record AssignKeyWorkerRequest(
        @Schema(description = "A staff id of the premises: it names nobody to others")
        @NotNull(message = "is the staff id of the key worker")
        @ReadsAs(StaffId.class)
        String keyWorker,

        @Schema(description = "When it happened; now, if absent")
        @PastOrPresent(message = "is a moment that has been, like 2026-11-20T21:40:00Z")
        @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once")
        @PastOrPresent(message = "is a moment that has been, like 2026-11-20T21:40:00Z")
        @Nullable
        Instant knownAt) {

    When when() {
        return new When(occurredAt, knownAt);
    }
}
