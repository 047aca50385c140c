package sightline.cases.usecases.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import sightline.cases.domain.address.AddressFact;
import sightline.cases.usecases.Begun;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.AddressId;
import sightline.platform.language.Decision;
import sightline.platform.language.Ids;

/** Proposes where a person may live or stay. */
@ApplicationScoped
public class ProposeAddress {
    private final CaseInHand hand;
    private final Ids ids;

    ProposeAddress(CaseInHand hand, Ids ids) {
        this.hand = hand;
        this.ids = ids;
    }

    @Transactional
    public Decision<Begun<AddressId>> propose(Command on, Function<AddressId, AddressFact.Proposed> told) {
        AddressFact.Proposed named = told.apply(new AddressId(ids.next()));
        return hand.record(on, Verb.PROPOSE_ADDRESS, (managed, by) -> managed.propose(named, by))
                .map(managed -> new Begun<>(managed, named.id()));
    }
}
