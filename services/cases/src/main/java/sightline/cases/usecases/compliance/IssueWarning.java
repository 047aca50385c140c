package sightline.cases.usecases.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Managed;
import sightline.cases.domain.compliance.ComplianceFact;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.Decision;

/** Records that a person was warned: never refused, whichever step comes when. */
@ApplicationScoped
public class IssueWarning {
    private final CaseInHand hand;

    IssueWarning(CaseInHand hand) {
        this.hand = hand;
    }

    @Transactional
    public Decision<Managed> issue(Command on, ComplianceFact.WarningIssued warning) {
        return hand.recordAbout(on, Verb.ISSUE_WARNING, CaseFact.AboutCompliance::new, warning);
    }
}
