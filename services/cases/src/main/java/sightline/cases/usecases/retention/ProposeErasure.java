package sightline.cases.usecases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.Retaining;
import sightline.cases.domain.retention.Erasure;
import sightline.platform.access.CaseVerb;
import sightline.platform.language.CaseId;
import sightline.platform.language.Decision;
import sightline.platform.language.ErasureGround;
import sightline.platform.language.ErasureId;
import sightline.platform.language.Ids;

/** Asks that a case is erased; a second person decides. */
@ApplicationScoped
public class ProposeErasure {
    private final Governing governing;
    private final Ids ids;

    ProposeErasure(Governing governing, Ids ids) {
        this.governing = governing;
        this.ids = ids;
    }

    @Transactional
    public Decision<Retaining> propose(CaseId about, ErasureGround ground, String reason) {
        return governing.decide(
                about,
                CaseVerb.PROPOSE_ERASURE,
                (kept, told) -> kept.propose(erasure(ground, reason), governing.today(), told));
    }

    private Erasure erasure(ErasureGround ground, String reason) {
        return new Erasure(
                new ErasureId(ids.next()),
                ground,
                reason,
                governing.actor().id(),
                governing.actor().agency(),
                governing.now());
    }
}
