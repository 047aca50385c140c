package sightline.cases.usecases.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Managed;
import sightline.cases.domain.recall.Recall;
import sightline.cases.domain.recall.RecallFact;
import sightline.cases.domain.recall.Recalls;
import sightline.cases.domain.recall.Signatures;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.Signing;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.access.NotKnown;
import sightline.platform.language.Decision;
import sightline.platform.language.RecallStage;
import sightline.platform.language.Signatory;

/** Records that a recall came one stage further; whoever signs does so as what they are. */
@ApplicationScoped
public class RecordRecallStage {
    private final CaseInHand hand;
    private final Recalls recalls;
    private final Signing signing;

    RecordRecallStage(CaseInHand hand, Recalls recalls, Signing signing) {
        this.hand = hand;
        this.recalls = recalls;
        this.signing = signing;
    }

    @Transactional
    public Decision<Managed> record(Command on, RecallFact stage) {
        return hand.decideAbout(on, Verb.RECORD_RECALL_STAGE, CaseFact.AboutRecall::new, (managed, told) -> {
            Recall recall = recall(managed, stage);
            return recall.advance(signed(stage, recall), signing.signer());
        });
    }

    /** Whoever signs and does not say as what, signs as what they are, and as what is missing where they are both. */
    private RecallFact signed(RecallFact stage, Recall recall) {
        if (stage.stage() != RecallStage.SIGNED) {
            return stage;
        }
        if (stage.signedAs() != null) {
            signing.require(Set.of(stage.signedAs()));
            return stage;
        }
        Signatory missing = signing.among(recall.course().signatures().missing())
                .orElseGet(() -> signing.requireOneOf(Signatures.NEEDED));
        return stage.signedAs(missing);
    }

    private Recall recall(Managed managed, RecallFact stage) {
        return recalls.find(managed.id(), stage.decision()).orElseThrow(() -> new NotKnown("recall in this case"));
    }
}
