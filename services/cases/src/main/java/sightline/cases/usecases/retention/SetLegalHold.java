package sightline.cases.usecases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.Retaining;
import sightline.cases.domain.retention.LegalHold;
import sightline.platform.access.CaseVerb;
import sightline.platform.language.CaseId;
import sightline.platform.language.Decision;
import sightline.platform.language.Ids;
import sightline.platform.language.LegalHoldGround;
import sightline.platform.language.LegalHoldId;

/** Keeps anything of a case from being destroyed. */
@ApplicationScoped
public class SetLegalHold {
    private final Governing governing;
    private final Ids ids;

    SetLegalHold(Governing governing, Ids ids) {
        this.governing = governing;
        this.ids = ids;
    }

    @Transactional
    public Decision<Retaining> set(CaseId about, LegalHoldGround ground, String reference) {
        return governing.decide(
                about, CaseVerb.SET_LEGAL_HOLD, (kept, told) -> kept.hold(hold(ground, reference), told));
    }

    private LegalHold hold(LegalHoldGround ground, String reference) {
        return new LegalHold(
                new LegalHoldId(ids.next()),
                ground,
                reference,
                governing.actor().id(),
                governing.actor().agency(),
                governing.now());
    }
}
