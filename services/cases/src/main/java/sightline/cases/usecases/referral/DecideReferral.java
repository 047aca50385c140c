package sightline.cases.usecases.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Managed;
import sightline.cases.domain.referral.Screening;
import sightline.cases.domain.referral.Screenings;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.access.NotKnown;
import sightline.platform.language.Decision;
import sightline.platform.language.EventId;
import sightline.platform.language.ReferralOutcome;

/** Decides on a referral; the same decision again changes nothing. */
@ApplicationScoped
public class DecideReferral {
    private final CaseInHand hand;
    private final Screenings screenings;

    DecideReferral(CaseInHand hand, Screenings screenings) {
        this.hand = hand;
        this.screenings = screenings;
    }

    @Transactional
    public Decision<Managed> decide(Command on, EventId referral, ReferralOutcome outcome, String reason) {
        return hand.decideAbout(
                on, Verb.DECIDE_REFERRAL, CaseFact.AboutReferral::new, (managed, told) -> screening(managed, referral)
                        .decide(outcome, reason));
    }

    private Screening screening(Managed managed, EventId referral) {
        return screenings.find(managed.id(), referral).orElseThrow(() -> new NotKnown("referral in this case"));
    }
}
