package sightline.premises.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Suitability;
import sightline.platform.language.Told;
import sightline.premises.domain.PlacementFact.PlacementAssessed;
import sightline.premises.domain.PlacementFact.PlacementBooked;
import sightline.premises.domain.PlacementFact.PlacementWithdrawn;

/** The premises have answered; where they asked for more they answer again, and where they said no it is over. */
public record Assessed(Asked asked, long version, Suitability outcome) implements Placement {

    @Override
    public Status status() {
        return Status.ASSESSED;
    }

    @Override
    public Phase phase() {
        return outcome == Suitability.UNSUITABLE ? Phase.PAST : Phase.EXPECTED;
    }

    @Override
    public Decision<Change<Placement, PlacementFact>> assess(Suitability anew, @Nullable String reason, Told told) {
        if (outcome != Suitability.MORE_ASKED) {
            return Placement.super.assess(anew, reason, told);
        }
        return Placement.taken(
                new Assessed(asked, version + 1, anew), new PlacementAssessed(asked, told, anew, reason));
    }

    @Override
    public Decision<Change<Placement, PlacementFact>> book(Booking booking, Optional<UsualBound> bound, Told told) {
        if (outcome != Suitability.SUITABLE) {
            return new Refused<>(new Obstacle.NotSuitable(outcome));
        }
        if (!booking.departOn().isAfter(booking.arriveOn())) {
            return new Refused<>(new Obstacle.NoNightBetween(booking.arriveOn(), booking.departOn()));
        }
        if (bound.isPresent() && booking.departOn().isAfter(bound.get().lastDeparture())) {
            return new Refused<>(new Obstacle.LongerThanUsual(booking.departOn(), bound.get()));
        }
        return Placement.taken(
                new Booked(asked, version + 1, booking, null), new PlacementBooked(asked, told, booking));
    }

    @Override
    public Decision<Change<Placement, PlacementFact>> withdraw(String reason, Told told) {
        if (!live()) {
            return Placement.super.withdraw(reason, told);
        }
        return Placement.taken(new Withdrawn(asked, version + 1, null), new PlacementWithdrawn(asked, told, reason));
    }
}
