package sightline.cases.usecases.referral.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Managed;
import sightline.cases.domain.referral.draft.Drafts;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.Told;

/** Sends the referral that an agency has written, once it is complete; from then on it is a fact and no draft. */
@ApplicationScoped
public class SendDraft {
    private final CaseInHand hand;
    private final Drafts drafts;

    SendDraft(CaseInHand hand, Drafts drafts) {
        this.hand = hand;
        this.drafts = drafts;
    }

    @Transactional
    public Decision<Managed> send(Command on) {
        return hand.decide(on, Verb.REFER, this::sent);
    }

    private Decision<Change<Managed, CaseFact>> sent(Managed managed, Told told) {
        return drafts.of(managed.id(), told.agency()).referral().map(referral -> {
            drafts.sent(managed.id(), told.agency());
            return managed.refer(referral, told);
        });
    }
}
