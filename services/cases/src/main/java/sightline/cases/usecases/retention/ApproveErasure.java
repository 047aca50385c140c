package sightline.cases.usecases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.Retaining;
import sightline.cases.domain.retention.Safekeepings;
import sightline.platform.access.CaseVerb;
import sightline.platform.access.OnNobodysBehalf;
import sightline.platform.access.RecentSignIn;
import sightline.platform.language.CaseId;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.ErasureId;

/** Erases a case, as somebody else has proposed: from the commit on it is nowhere, for anybody. */
@ApplicationScoped
public class ApproveErasure {
    private final Governing governing;
    private final Safekeepings safekeepings;
    private final RecentSignIn signIn;
    private final OnNobodysBehalf onNobodysBehalf;

    ApproveErasure(
            Governing governing, Safekeepings safekeepings, RecentSignIn signIn, OnNobodysBehalf onNobodysBehalf) {
        this.governing = governing;
        this.safekeepings = safekeepings;
        this.signIn = signIn;
        this.onNobodysBehalf = onNobodysBehalf;
    }

    /** The fact and the mark are one commit, or none: what hears of the fact finds the case gone. */
    @Transactional
    public Decision<ErasureId> approve(CaseId about, ErasureId erasure) {
        signIn.require();
        return onNobodysBehalf.ask(() -> {
            Decision<Retaining> decision = governing.decide(
                    about,
                    CaseVerb.APPROVE_ERASURE,
                    (kept, told) -> kept.approve(erasure, governing.actor().id(), governing.today(), told));
            if (decision instanceof Taken<Retaining>) {
                safekeepings.erase(about, erasure);
            }
            return decision.map(erased -> erasure);
        });
    }
}
