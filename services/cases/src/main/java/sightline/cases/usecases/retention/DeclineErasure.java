package sightline.cases.usecases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.Retaining;
import sightline.platform.access.CaseVerb;
import sightline.platform.language.CaseId;
import sightline.platform.language.Decision;
import sightline.platform.language.ErasureId;

/** Decides that a case is kept whose erasure was proposed; whoever proposed it withdraws it so. */
@ApplicationScoped
public class DeclineErasure {
    private final Governing governing;

    DeclineErasure(Governing governing) {
        this.governing = governing;
    }

    @Transactional
    public Decision<Retaining> decline(CaseId about, ErasureId erasure, String reason) {
        return governing.decide(
                about,
                CaseVerb.DECLINE_ERASURE,
                (kept, told) -> kept.decline(erasure, reason, governing.today(), told));
    }
}
