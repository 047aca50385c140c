package sightline.cases.usecases.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.Case;
import sightline.cases.domain.Managed;
import sightline.cases.domain.holding.Holders;
import sightline.cases.domain.holding.HoldersOfCases;
import sightline.cases.domain.holding.HoldingFact;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.Decision;

/** Records what became of an allocation: that its holder is away, is back, carries more, or holds the case no more. */
@ApplicationScoped
public class TellOfHolder {
    private final CaseInHand hand;
    private final HoldersOfCases holders;

    TellOfHolder(CaseInHand hand, HoldersOfCases holders) {
        this.hand = hand;
        this.holders = holders;
    }

    @Transactional
    public Decision<Managed> tell(Command on, HoldingFact what) {
        return hand.decideUnlessTold(on, verb(what), (managed, told) -> {
            Holders now = holders.of(managed.id());
            return now.decide(what, told.agency())
                    .map(fact ->
                            fact.map(one -> managed.hold(one, now.after(one, Case.moment(told), told.agency()), told)));
        });
    }

    private static Verb verb(HoldingFact what) {
        return switch (what) {
            case HoldingFact.Absent _ -> Verb.MARK_HOLDER_ABSENT;
            case HoldingFact.Returned _ -> Verb.RECORD_HOLDER_RETURN;
            case HoldingFact.CoverNamed _ -> Verb.NAME_COVER;
            case HoldingFact.WorkloadChanged _ -> Verb.CHANGE_WORKLOAD;
            case HoldingFact.Ended _ -> Verb.END_ALLOCATION;
        };
    }
}
