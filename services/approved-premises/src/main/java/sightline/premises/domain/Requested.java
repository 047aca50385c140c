package sightline.premises.domain;

import org.jspecify.annotations.Nullable;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.Suitability;
import sightline.platform.language.Told;
import sightline.premises.domain.PlacementFact.PlacementAssessed;
import sightline.premises.domain.PlacementFact.PlacementWithdrawn;

/** The premises are asked and have not answered. */
public record Requested(Asked asked, long version) implements Placement {

    @Override
    public Status status() {
        return Status.REQUESTED;
    }

    @Override
    public Phase phase() {
        return Phase.EXPECTED;
    }

    @Override
    public Decision<Change<Placement, PlacementFact>> assess(Suitability outcome, @Nullable String reason, Told told) {
        return Placement.taken(
                new Assessed(asked, version + 1, outcome), new PlacementAssessed(asked, told, outcome, reason));
    }

    @Override
    public Decision<Change<Placement, PlacementFact>> withdraw(String reason, Told told) {
        return Placement.taken(new Withdrawn(asked, version + 1, null), new PlacementWithdrawn(asked, told, reason));
    }
}
