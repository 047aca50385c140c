package sightline.premises.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.MoveOn;
import sightline.platform.language.StaffId;
import sightline.platform.language.Told;
import sightline.premises.domain.PlacementFact.KeyWorkRecorded;
import sightline.premises.domain.PlacementFact.KeyWorkerAssigned;
import sightline.premises.domain.PlacementFact.ResidentDeparted;

/** The person lives here. */
public record Resident(Asked asked, long version, Stay stay) implements Stayed {

    @Override
    public Status status() {
        return Status.RESIDENT;
    }

    @Override
    public Phase phase() {
        return Phase.CURRENT;
    }

    @Override
    public Resident later(Stay now) {
        return new Resident(asked, version + 1, now);
    }

    @Override
    public Decision<Change<Placement, PlacementFact>> depart(String reason, @Nullable MoveOn moveOn, Told told) {
        Instant at = Placement.moment(told);
        if (at.isBefore(stay.arrivedAt())) {
            return new Refused<>(new Obstacle.BeforeTheArrival(stay.arrivedAt()));
        }
        return Placement.taken(
                new Departed(asked, version + 1, stay, at, moveOn), new ResidentDeparted(asked, told, reason, moveOn));
    }

    @Override
    public Decision<Change<Placement, PlacementFact>> assignKeyWorker(StaffId worker, Told told) {
        return Placement.taken(later(stay.of(worker)), new KeyWorkerAssigned(asked, told, worker));
    }

    @Override
    public Decision<Change<Placement, PlacementFact>> logKeyWork(KeyWork session, Told told) {
        if (session.at().isBefore(stay.arrivedAt())) {
            return new Refused<>(new Obstacle.BeforeTheArrival(stay.arrivedAt()));
        }
        Optional<Obstacle> keptBack = session.keptBack();
        if (keptBack.isPresent()) {
            return new Refused<>(keptBack.get());
        }
        return Placement.taken(later(stay.with(session)), new KeyWorkRecorded(asked, told, session));
    }
}
