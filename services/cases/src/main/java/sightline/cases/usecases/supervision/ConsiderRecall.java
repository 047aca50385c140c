package sightline.cases.usecases.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import sightline.cases.domain.Managed;
import sightline.cases.domain.supervision.RecallDecision;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.Signing;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.Decision;
import sightline.platform.language.DecisionId;
import sightline.platform.language.Ids;

/** Records that recall was considered and what was decided; a person signs only as what they are. */
@ApplicationScoped
public class ConsiderRecall {
    private final CaseInHand hand;
    private final Signing signing;
    private final Ids ids;

    ConsiderRecall(CaseInHand hand, Signing signing, Ids ids) {
        this.hand = hand;
        this.signing = signing;
        this.ids = ids;
    }

    @Transactional
    public Decision<Managed> consider(Command on, Function<DecisionId, RecallDecision> decision) {
        RecallDecision named = decision.apply(new DecisionId(ids.next()));
        return hand.record(on, Verb.CONSIDER_RECALL, (managed, told) -> {
            signing.require(named.signedBy());
            return managed.considerRecall(named, told);
        });
    }
}
