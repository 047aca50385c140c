package sightline.premises.postgres;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.PlacementId;
import sightline.platform.language.StaffId;
import sightline.platform.language.Suitability;
import sightline.premises.domain.Asked;
import sightline.premises.domain.Assessed;
import sightline.premises.domain.Booked;
import sightline.premises.domain.Booking;
import sightline.premises.domain.Departed;
import sightline.premises.domain.KeyWork;
import sightline.premises.domain.NotArrived;
import sightline.premises.domain.Placement;
import sightline.premises.domain.Requested;
import sightline.premises.domain.Resident;
import sightline.premises.domain.Stay;
import sightline.premises.domain.Withdrawn;

/** Between a placement and its row. */
final class PlacementRows {
    private PlacementRows() {}

    static Placement placement(PlacementRow row) {
        Asked asked = asked(row);
        return switch (row.status) {
            case REQUESTED -> new Requested(asked, row.version);
            case ASSESSED -> new Assessed(asked, row.version, there(row.outcome));
            case BOOKED -> new Booked(asked, row.version, booking(row), keyWorker(row));
            case RESIDENT -> new Resident(asked, row.version, stay(row));
            case DEPARTED -> new Departed(asked, row.version, stay(row), there(row.departedAt), row.moveOn);
            case NOT_ARRIVED -> new NotArrived(asked, row.version, booking(row));
            case WITHDRAWN -> new Withdrawn(asked, row.version, row.arriveOn == null ? null : booking(row));
        };
    }

    private static Asked asked(PlacementRow row) {
        return new Asked(
                new PlacementId(row.id),
                new CaseId(row.caseId),
                new AgencyId(row.premises),
                new AgencyId(row.askedBy),
                row.askedArriveOn,
                row.askedDepartOn);
    }

    private static Booking booking(PlacementRow row) {
        return new Booking(there(row.arriveOn), there(row.departOn));
    }

    private static Stay stay(PlacementRow row) {
        return new Stay(
                booking(row),
                keyWorker(row),
                there(row.arrivedAt),
                row.sessions.stream().map(KeyWorkRows::keyWork).toList());
    }

    private static @Nullable StaffId keyWorker(PlacementRow row) {
        return row.keyWorker == null ? null : new StaffId(row.keyWorker);
    }

    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value, "The row lacks what its status promises");
    }

    static PlacementRow row(Asked asked) {
        PlacementRow row = new PlacementRow();
        row.id = asked.id().value();
        row.caseId = asked.about().value();
        row.premises = asked.premises().value();
        row.askedBy = asked.by().value();
        row.askedArriveOn = asked.arriveOn();
        row.askedDepartOn = asked.departOn();
        return row;
    }

    /** Writes the state into the row; what was asked never changes and is written once. */
    static void write(Placement now, PlacementRow row) {
        row.version = now.version();
        row.status = now.status();
        row.phase = now.phase();
        switch (now) {
            case Requested _, NotArrived _, Withdrawn _ -> {
                // Nothing but where it stands.
            }
            case Assessed assessed -> row.outcome = assessed.outcome();
            case Booked booked -> {
                row.outcome = Suitability.SUITABLE;
                row.arriveOn = booked.booking().arriveOn();
                row.departOn = booked.booking().departOn();
                row.keyWorker = value(booked.keyWorker());
            }
            case Resident resident -> write(resident.stay(), row);
            case Departed departed -> {
                write(departed.stay(), row);
                row.departedAt = departed.departedAt();
                row.moveOn = departed.moveOn();
            }
        }
    }

    private static void write(Stay stay, PlacementRow row) {
        row.arrivedAt = stay.arrivedAt();
        row.keyWorker = value(stay.keyWorker());
        for (KeyWork session : stay.sessions()) {
            Optional<KeyWorkRow> known = row.sessions.stream()
                    .filter(one -> one.id.equals(session.id().value()))
                    .findFirst();
            known.ifPresentOrElse(
                    one -> KeyWorkRows.write(session, one), () -> row.sessions.add(KeyWorkRows.row(session)));
        }
    }

    private static @Nullable String value(@Nullable StaffId keyWorker) {
        return keyWorker == null ? null : keyWorker.value();
    }
}
