package sightline.cases.usecases.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import sightline.cases.domain.Managed;
import sightline.cases.domain.supervision.Allocation;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Decision;

/** Says who holds a case from now on: somebody of the agency that asks. */
@ApplicationScoped
public class Allocate {
    private final CaseInHand hand;

    Allocate(CaseInHand hand) {
        this.hand = hand;
    }

    @Transactional
    public Decision<Managed> allocate(Command on, Function<AgencyId, Allocation> allocation) {
        return hand.record(
                on, Verb.ALLOCATE, (managed, told) -> managed.allocate(allocation.apply(told.agency()), told));
    }
}
