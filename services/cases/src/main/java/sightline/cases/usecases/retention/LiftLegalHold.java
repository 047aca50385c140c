package sightline.cases.usecases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.Retaining;
import sightline.platform.access.CaseVerb;
import sightline.platform.language.CaseId;
import sightline.platform.language.Decision;
import sightline.platform.language.LegalHoldId;

/** Ends a legal hold, whose order has been released. */
@ApplicationScoped
public class LiftLegalHold {
    private final Governing governing;

    LiftLegalHold(Governing governing) {
        this.governing = governing;
    }

    @Transactional
    public Decision<Retaining> lift(CaseId about, LegalHoldId hold, String reason) {
        return governing.decide(about, CaseVerb.LIFT_LEGAL_HOLD, (kept, told) -> kept.lift(hold, reason, told));
    }
}
