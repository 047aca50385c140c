package sightline.premises.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.premises.domain.Booking;
import sightline.premises.usecases.When;

/** The days for which a bed is to be kept. */
@Schema(name = "BookPlacement")
record BookRequest(
        @NotNull(message = "is the day the person is to arrive, like 2026-11-20")
        LocalDate arriveOn,

        @Schema(description = "Within the usual bound of a stay, 12 weeks where the area says nothing else")
        @NotNull(message = "is the day the person is to leave, like 2027-01-29")
        LocalDate departOn,

        @Schema(description = "When it happened; now, if absent")
        @PastOrPresent(message = "is a moment that has been, like 2026-11-20T21:40:00Z")
        @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once")
        @PastOrPresent(message = "is a moment that has been, like 2026-11-20T21:40:00Z")
        @Nullable
        Instant knownAt) {

    Booking booking() {
        return new Booking(arriveOn, departOn);
    }

    When when() {
        return new When(occurredAt, knownAt);
    }
}
