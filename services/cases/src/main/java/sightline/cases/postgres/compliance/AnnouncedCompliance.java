package sightline.cases.postgres.compliance;

import sightline.cases.domain.compliance.ComplianceFact;
import sightline.cases.domain.compliance.ComplianceFact.PoliceTold;
import sightline.cases.domain.compliance.ComplianceFact.WarningIssued;
import sightline.cases.postgres.Kept;
import sightline.platform.contracts.cases.PoliceToldV1;
import sightline.platform.contracts.cases.WarningIssuedV1;

/** What is announced of what follows non-compliance, and which of its words stay here. */
public final class AnnouncedCompliance {

    private AnnouncedCompliance() {}

    public static Kept of(ComplianceFact fact) {
        return switch (fact) {
            case PoliceTold(var item, var reference) ->
                Kept.announcing(new PoliceToldV1(item, true)).and("reference", reference);
            case WarningIssued(var step, var condition) -> Kept.announcing(new WarningIssuedV1(step, condition));
        };
    }
}
