package sightline.cases.domain.supervision;

import java.util.List;
import sightline.platform.language.AssessmentId;
import sightline.platform.language.AssessmentTool;
import sightline.platform.language.EventId;
import sightline.platform.language.RiskFactor;
import sightline.platform.language.Sign;

/**
 * An assessment of the risk of serious harm.
 *
 * @param warningSigns what would show that it rises
 * @param considered the facts that were taken into account for the first time
 * @param planned whether a plan to manage the risk goes with it
 */
public record Assessment(
        AssessmentId id,
        AssessmentTool tool,
        Rosh rosh,
        List<RiskFactor> factors,
        List<Sign> warningSigns,
        List<EventId> considered,
        boolean planned) {

    public Assessment {
        factors = List.copyOf(factors);
        warningSigns = List.copyOf(warningSigns);
        considered = List.copyOf(considered);
    }
}
