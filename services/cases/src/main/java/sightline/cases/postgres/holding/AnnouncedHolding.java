package sightline.cases.postgres.holding;

import sightline.cases.domain.holding.HoldingFact;
import sightline.cases.domain.holding.HoldingFact.Absent;
import sightline.cases.domain.holding.HoldingFact.CoverNamed;
import sightline.cases.domain.holding.HoldingFact.Ended;
import sightline.cases.domain.holding.HoldingFact.Returned;
import sightline.cases.domain.holding.HoldingFact.WorkloadChanged;
import sightline.cases.postgres.Kept;
import sightline.platform.contracts.cases.AllocationEndedV1;
import sightline.platform.contracts.cases.CoverNamedV1;
import sightline.platform.contracts.cases.HolderAbsentV1;
import sightline.platform.contracts.cases.HolderReturnedV1;
import sightline.platform.contracts.cases.WorkloadChangedV1;

/** What is announced of who holds a case, and which of its words stay here. */
public final class AnnouncedHolding {

    private AnnouncedHolding() {}

    public static Kept of(HoldingFact fact) {
        return switch (fact) {
            case Absent(var holder, var until) -> Kept.announcing(new HolderAbsentV1(holder, until));
            case Returned(var holder) -> Kept.announcing(new HolderReturnedV1(holder));
            case CoverNamed(var holder, var grade, var workload, var mismatch) ->
                Kept.announcing(new CoverNamedV1(holder, grade, workload, mismatch != null))
                        .and("acceptedMismatch", mismatch);
            case WorkloadChanged(var holder, var percent) -> Kept.announcing(new WorkloadChangedV1(holder, percent));
            case Ended(var holder, var handedTo) -> Kept.announcing(new AllocationEndedV1(holder, handedTo));
        };
    }
}
