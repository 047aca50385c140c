package sightline.cases.usecases.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Managed;
import sightline.cases.domain.exchange.Share;
import sightline.cases.domain.exchange.ShareFact;
import sightline.cases.domain.exchange.Shares;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.access.NotKnown;
import sightline.platform.language.Decision;
import sightline.platform.language.ShareId;
import sightline.platform.language.ShareReceipt;
import sightline.platform.language.Told;

/** Says how far a share has come, or that it did not arrive; to an agency that it does not concern there is none. */
@ApplicationScoped
public class AcknowledgeShare {
    private final CaseInHand hand;
    private final Shares shares;

    AcknowledgeShare(CaseInHand hand, Shares shares) {
        this.hand = hand;
        this.shares = shares;
    }

    @Transactional
    public Decision<Managed> acknowledge(Command on, ShareId id, ShareReceipt how) {
        return hand.<ShareFact>decideAbout(
                on, Verb.ACKNOWLEDGE_SHARE, CaseFact.AboutShare::new, (managed, told) -> share(managed, id, told)
                        .acknowledge(how, told.agency()));
    }

    @Transactional
    public Decision<Managed> fail(Command on, ShareId id, String reason) {
        return hand.<ShareFact>decideAbout(
                on, Verb.REPORT_SHARE_FAILED, CaseFact.AboutShare::new, (managed, told) -> share(managed, id, told)
                        .fail(reason, told.agency()));
    }

    private Share share(Managed managed, ShareId id, Told told) {
        return shares.find(managed.id(), id)
                .filter(one -> one.isKnownTo(told.agency(), managed.members().lead()))
                .orElseThrow(() -> new NotKnown("share in this case"));
    }
}
