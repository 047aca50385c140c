package sightline.premises.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.platform.http.May;
import sightline.platform.language.MoveOn;
import sightline.platform.language.StaffId;
import sightline.platform.language.Suitability;
import sightline.premises.domain.Assessed;
import sightline.premises.domain.Booked;
import sightline.premises.domain.Booking;
import sightline.premises.domain.Departed;
import sightline.premises.domain.NotArrived;
import sightline.premises.domain.Placement;
import sightline.premises.domain.Requested;
import sightline.premises.domain.Resident;
import sightline.premises.domain.Status;
import sightline.premises.domain.Stayed;
import sightline.premises.domain.Withdrawn;
import sightline.premises.usecases.Seen;

/** A placement as its premises and those who supervise the person see it. */
@Schema(name = "Placement")
record PlacementView(
        String id,
        long version,
        String caseId,
        String premises,
        String requestedBy,
        Status status,
        @Nullable Suitability outcome,

        @Schema(description = "As booked; as hoped for until then") @Nullable
        LocalDate arriveOn,

        @Schema(description = "As booked; as hoped for until then") @Nullable
        LocalDate departOn,

        @Nullable Instant arrivedAt,
        @Nullable Instant departedAt,
        @Nullable MoveOn moveOn,
        @Nullable String keyWorker,
        List<KeyWorkView> sessions,

        @Schema(description = "The day by which the resident is to be spoken with") @Nullable
        LocalDate nextSessionDue,

        List<May> may) {

    static PlacementView of(Seen seen) {
        Placement placement = seen.placement();
        Booking booking = booking(placement);
        StaffId keyWorker = keyWorker(placement);
        return new PlacementView(
                placement.id().toString(),
                placement.version(),
                placement.about().toString(),
                placement.premises().value(),
                placement.asked().by().value(),
                placement.status(),
                outcome(placement),
                booking == null ? placement.asked().arriveOn() : booking.arriveOn(),
                booking == null ? placement.asked().departOn() : booking.departOn(),
                placement instanceof Stayed stayed ? stayed.stay().arrivedAt() : null,
                placement instanceof Departed departed ? departed.departedAt() : null,
                placement instanceof Departed departed ? departed.moveOn() : null,
                keyWorker == null ? null : keyWorker.value(),
                seen.sessions().stream().map(KeyWorkView::of).toList(),
                seen.nextSessionDue(),
                Mays.of(seen.possible()));
    }

    private static @Nullable Booking booking(Placement placement) {
        return switch (placement) {
            case Requested _, Assessed _ -> null;
            case Booked booked -> booked.booking();
            case Resident resident -> resident.stay().booking();
            case Departed departed -> departed.stay().booking();
            case NotArrived notArrived -> notArrived.booking();
            case Withdrawn withdrawn -> withdrawn.booking();
        };
    }

    /** Whoever has had a bed kept was found suitable. */
    private static @Nullable Suitability outcome(Placement placement) {
        return placement instanceof Assessed assessed
                ? assessed.outcome()
                : booking(placement) == null ? null : Suitability.SUITABLE;
    }

    private static @Nullable StaffId keyWorker(Placement placement) {
        return switch (placement) {
            case Booked booked -> booked.keyWorker();
            case Resident resident -> resident.stay().keyWorker();
            case Departed departed -> departed.stay().keyWorker();
            case Requested _, Assessed _, NotArrived _, Withdrawn _ -> null;
        };
    }
}
