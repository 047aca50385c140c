package sightline.cases.domain.compliance;

import org.jspecify.annotations.Nullable;
import sightline.platform.language.ConditionId;
import sightline.platform.language.NonComplianceId;
import sightline.platform.language.WarningStep;

/** What can follow when something that was required of a person was not done. */
public sealed interface ComplianceFact {

    /**
     * The police were told.
     *
     * @param reference how the police call it, in words that stay here
     */
    record PoliceTold(NonComplianceId item, String reference) implements ComplianceFact {}

    /**
     * The person was warned.
     *
     * @param condition what they were warned about, where it was one condition
     */
    record WarningIssued(WarningStep step, @Nullable ConditionId condition) implements ComplianceFact {}
}
