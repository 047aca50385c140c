package sightline.cases.usecases.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Managed;
import sightline.cases.domain.compliance.ComplianceFact;
import sightline.cases.domain.compliance.Compliances;
import sightline.cases.domain.compliance.NonComplianceItem;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.access.NotKnown;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Taken;

/** Records that the police were told of something that was required and not done. */
@ApplicationScoped
public class TellPolice {
    private final CaseInHand hand;
    private final Compliances compliances;

    TellPolice(CaseInHand hand, Compliances compliances) {
        this.hand = hand;
        this.compliances = compliances;
    }

    @Transactional
    public Decision<Managed> tell(Command on, ComplianceFact.PoliceTold telling) {
        return hand.decideAbout(
                on,
                Verb.TELL_POLICE,
                CaseFact.AboutCompliance::new,
                (managed, told) -> new Taken<>(item(managed, telling).tell(telling)));
    }

    private NonComplianceItem item(Managed managed, ComplianceFact.PoliceTold telling) {
        return compliances
                .of(managed.id())
                .find(telling.item())
                .orElseThrow(() -> new NotKnown("non-compliance in this case"));
    }
}
