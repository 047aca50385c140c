package sightline.cases.postgres.holding;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.holding.Holders;
import sightline.cases.domain.holding.HoldingFact;
import sightline.cases.domain.supervision.Allocation;
import sightline.platform.contracts.cases.AllocatedV1;
import sightline.platform.contracts.cases.AllocationEndedV1;
import sightline.platform.contracts.cases.CoverNamedV1;
import sightline.platform.contracts.cases.HolderAbsentV1;
import sightline.platform.contracts.cases.HolderReturnedV1;
import sightline.platform.contracts.cases.WorkloadChangedV1;
import sightline.platform.language.AgencyId;

/** What the facts of a case say of who holds it. */
public final class HoldersFold {
    /** The facts that say something of it. */
    public static final Set<Class<? extends Record>> KINDS = Set.of(
            AllocatedV1.class,
            HolderAbsentV1.class,
            HolderReturnedV1.class,
            CoverNamedV1.class,
            WorkloadChangedV1.class,
            AllocationEndedV1.class);

    private HoldersFold() {}

    /**
     * Who holds it once this has happened; the same where it says nothing of it.
     *
     * @param acceptedMismatch its words, where the reader has them
     */
    public static Holders after(
            Holders holders, Record fact, @Nullable String acceptedMismatch, Instant at, AgencyId by) {
        return switch (fact) {
            case AllocatedV1 allocated -> holders.allocated(allocation(allocated, acceptedMismatch), at);
            case HolderAbsentV1(var holder, var until) -> holders.after(new HoldingFact.Absent(holder, until), at, by);
            case HolderReturnedV1(var holder) -> holders.after(new HoldingFact.Returned(holder), at, by);
            case CoverNamedV1(var holder, var grade, var workload, var _) ->
                holders.after(new HoldingFact.CoverNamed(holder, grade, workload, acceptedMismatch), at, by);
            case WorkloadChangedV1(var holder, var percent) ->
                holders.after(new HoldingFact.WorkloadChanged(holder, percent), at, by);
            case AllocationEndedV1(var holder, var handedTo) ->
                holders.after(new HoldingFact.Ended(holder, handedTo), at, by);
            default -> holders;
        };
    }

    private static Allocation allocation(AllocatedV1 allocated, @Nullable String acceptedMismatch) {
        return new Allocation(
                allocated.holder(),
                allocated.agency(),
                allocated.grade(),
                allocated.qualifiedOn(),
                allocated.workloadPercent(),
                acceptedMismatch);
    }
}
