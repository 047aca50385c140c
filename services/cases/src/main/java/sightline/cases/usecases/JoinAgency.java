package sightline.cases.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.Managed;
import sightline.cases.domain.Membership;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.Decision;

/** Puts an agency on a case. */
@ApplicationScoped
public class JoinAgency {
    private final CaseInHand hand;
    private final KnownAgencies agencies;

    JoinAgency(CaseInHand hand, KnownAgencies agencies) {
        this.hand = hand;
        this.agencies = agencies;
    }

    @Transactional
    public Decision<Managed> join(Command on, Membership joining, String basis) {
        return hand.decide(
                on,
                Verb.JOIN,
                (managed, told) ->
                        managed.join(joining, agencies.require(joining.agency()).kind(), basis, told));
    }
}
