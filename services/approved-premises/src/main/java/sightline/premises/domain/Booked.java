package sightline.premises.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.StaffId;
import sightline.platform.language.Told;
import sightline.premises.domain.PlacementFact.KeyWorkerAssigned;
import sightline.premises.domain.PlacementFact.PlacementWithdrawn;
import sightline.premises.domain.PlacementFact.ResidentArrived;
import sightline.premises.domain.PlacementFact.ResidentNotArrived;

/** A bed is kept for the person. */
public record Booked(
        Asked asked,
        long version,
        Booking booking,
        @Nullable StaffId keyWorker) implements Placement {

    @Override
    public Status status() {
        return Status.BOOKED;
    }

    @Override
    public Phase phase() {
        return Phase.EXPECTED;
    }

    @Override
    public Decision<Change<Placement, PlacementFact>> arrive(Optional<Resident> elsewhere, Told told) {
        if (elsewhere.isPresent()) {
            return new Refused<>(new Obstacle.LivesElsewhere());
        }
        Stay stay = new Stay(booking, keyWorker, Placement.moment(told), List.of());
        return Placement.taken(new Resident(asked, version + 1, stay), new ResidentArrived(asked, told));
    }

    @Override
    public Decision<Change<Placement, PlacementFact>> notArrive(String reason, Told told) {
        return Placement.taken(
                new NotArrived(asked, version + 1, booking), new ResidentNotArrived(asked, told, reason));
    }

    @Override
    public Decision<Change<Placement, PlacementFact>> withdraw(String reason, Told told) {
        return Placement.taken(new Withdrawn(asked, version + 1, booking), new PlacementWithdrawn(asked, told, reason));
    }

    @Override
    public Decision<Change<Placement, PlacementFact>> assignKeyWorker(StaffId worker, Told told) {
        return Placement.taken(
                new Booked(asked, version + 1, booking, worker), new KeyWorkerAssigned(asked, told, worker));
    }
}
