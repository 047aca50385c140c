package sightline.cases.sequences;

import static sightline.cases.sequences.Verb.anew;
import static sightline.cases.sequences.Verb.once;

import java.util.List;
import java.util.function.Function;
import sightline.cases.domain.Case;
import sightline.cases.domain.holding.Holders;
import sightline.cases.domain.holding.HoldersOfCases;
import sightline.cases.domain.holding.HoldingFact;
import sightline.cases.domain.supervision.Allocation;
import sightline.platform.language.AgencyId;

/** Who holds a case, who covers for them, and how much they carry. */
final class VerbsOfHolding {
    private VerbsOfHolding() {}

    static List<Verb> all() {
        return List.of(
                anew("allocate", life -> {
                    Allocation drawn = life.values().any(Allocation.class);
                    return (managed, told) -> Answer.does(managed.allocate(ofAgency(drawn, told.agency()), told));
                }),
                once("mark-holder-absent", holding(HoldingFact.Absent.class)),
                once("record-holder-return", holding(HoldingFact.Returned.class)),
                once("name-cover", holding(HoldingFact.CoverNamed.class)),
                once("change-workload", holding(HoldingFact.WorkloadChanged.class)),
                once("end-allocation", holding(HoldingFact.Ended.class)));
    }

    /** To somebody of the agency that asks. */
    private static Allocation ofAgency(Allocation drawn, AgencyId agency) {
        return new Allocation(
                drawn.holder(),
                agency,
                drawn.grade(),
                drawn.qualifiedOn(),
                drawn.workloadPercent(),
                drawn.acceptedMismatch());
    }

    private static Function<Life, Verb.AskOfManaged> holding(Class<? extends HoldingFact> kind) {
        return life -> {
            HoldingFact what = life.values().any(kind);
            return (managed, told) -> {
                Holders now = life.port(HoldersOfCases.class).of(managed.id());
                return Answer.unlessTold(now.decide(what, told.agency())
                        .map(fact -> fact.map(
                                one -> managed.hold(one, now.after(one, Case.moment(told), told.agency()), told))));
            };
        };
    }
}
