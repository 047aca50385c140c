package sightline.cases.usecases.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Managed;
import sightline.cases.domain.risk.RiskFact;
import sightline.cases.domain.risk.RiskFact.FactorGained;
import sightline.cases.domain.risk.RiskFact.FactorLost;
import sightline.cases.domain.risk.RiskFact.TierChanged;
import sightline.cases.domain.risk.Risks;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Taken;

/** Records a tier, and what keeps a person from doing harm; what the same agency told last changes nothing. */
@ApplicationScoped
public class TellOfRisk {
    private final CaseInHand hand;
    private final Risks risks;

    TellOfRisk(CaseInHand hand, Risks risks) {
        this.hand = hand;
        this.risks = risks;
    }

    @Transactional
    public Decision<Managed> changeTier(Command on, TierChanged change) {
        return tell(on, Verb.CHANGE_TIER, change);
    }

    @Transactional
    public Decision<Managed> gain(Command on, FactorGained gained) {
        return tell(on, Verb.GAIN_PROTECTIVE_FACTOR, gained);
    }

    @Transactional
    public Decision<Managed> lose(Command on, FactorLost lost) {
        return tell(on, Verb.LOSE_PROTECTIVE_FACTOR, lost);
    }

    private Decision<Managed> tell(Command on, Verb verb, RiskFact fact) {
        return hand.decideAbout(
                on,
                verb,
                CaseFact.AboutRisk::new,
                (managed, told) -> new Taken<>(risks.of(managed.id()).tell(fact, told)));
    }
}
