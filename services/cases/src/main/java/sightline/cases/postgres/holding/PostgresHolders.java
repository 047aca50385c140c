package sightline.cases.postgres.holding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import sightline.cases.domain.holding.Holders;
import sightline.cases.domain.holding.HoldersOfCases;
import sightline.cases.domain.holding.HoldingFact;
import sightline.cases.domain.supervision.Allocation;
import sightline.cases.postgres.Heard;
import sightline.cases.postgres.OwnFacts;
import sightline.cases.usecases.holding.HoldersTold;
import sightline.cases.usecases.reading.Reader;
import sightline.platform.contracts.cases.AllocatedV1;
import sightline.platform.contracts.cases.AllocationEndedV1;
import sightline.platform.contracts.cases.CoverNamedV1;
import sightline.platform.contracts.cases.HolderAbsentV1;
import sightline.platform.contracts.cases.HolderReturnedV1;
import sightline.platform.contracts.cases.WorkloadChangedV1;
import sightline.platform.language.CaseId;

/** Who holds a case, folded from its history. */
@ApplicationScoped
class PostgresHolders implements HoldersOfCases, HoldersTold {
    private static final Set<Class<? extends Record>> KINDS = Set.of(
            AllocatedV1.class,
            HolderAbsentV1.class,
            HolderReturnedV1.class,
            CoverNamedV1.class,
            WorkloadChangedV1.class,
            AllocationEndedV1.class);

    private final OwnFacts facts;

    PostgresHolders(OwnFacts facts) {
        this.facts = facts;
    }

    @Override
    public Holders of(CaseId about) {
        return folded(facts.whole(about, KINDS));
    }

    @Override
    public Holders of(CaseId about, Reader reader) {
        return folded(facts.heard(about, KINDS, reader));
    }

    private static Holders folded(List<Heard> facts) {
        Holders holders = Holders.NONE;
        for (Heard one : facts) {
            holders = after(holders, one);
        }
        return holders;
    }

    private static Holders after(Holders holders, Heard one) {
        return switch (one.fact()) {
            case AllocatedV1 allocated -> holders.allocated(allocation(allocated, one), one.at());
            case HolderAbsentV1(var holder, var until) -> after(holders, one, new HoldingFact.Absent(holder, until));
            case HolderReturnedV1(var holder) -> after(holders, one, new HoldingFact.Returned(holder));
            case CoverNamedV1(var holder, var grade, var workload, var _) ->
                after(holders, one, new HoldingFact.CoverNamed(holder, grade, workload, one.word("acceptedMismatch")));
            case WorkloadChangedV1(var holder, var percent) ->
                after(holders, one, new HoldingFact.WorkloadChanged(holder, percent));
            case AllocationEndedV1(var holder, var handedTo) ->
                after(holders, one, new HoldingFact.Ended(holder, handedTo));
            default ->
                throw new IllegalStateException(
                        "Not of who holds a case: " + one.own().type());
        };
    }

    private static Holders after(Holders holders, Heard one, HoldingFact what) {
        return holders.after(what, one.at(), one.by());
    }

    private static Allocation allocation(AllocatedV1 allocated, Heard one) {
        return new Allocation(
                allocated.holder(),
                allocated.agency(),
                allocated.grade(),
                allocated.qualifiedOn(),
                allocated.workloadPercent(),
                one.word("acceptedMismatch"));
    }
}
