package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.cases.domain.Fiction.NOON;
import static sightline.cases.domain.Fiction.POLICE;
import static sightline.cases.domain.Fiction.PROBATION;
import static sightline.cases.domain.Fiction.told;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sightline.cases.domain.risk.BegunAssessment;
import sightline.cases.domain.risk.KnownRisk;
import sightline.cases.domain.risk.RiskFact;
import sightline.cases.domain.risk.RiskFact.FactorGained;
import sightline.cases.domain.risk.RiskFact.FactorLost;
import sightline.cases.domain.risk.RiskFact.OfFactor;
import sightline.cases.domain.risk.RiskFact.TierChanged;
import sightline.cases.domain.risk.RiskRefusal;
import sightline.cases.domain.supervision.Assessment;
import sightline.cases.domain.supervision.Rosh;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AssessmentId;
import sightline.platform.language.AssessmentTool;
import sightline.platform.language.HarmLevel;
import sightline.platform.language.ProtectiveFactor;
import sightline.platform.language.Tier;

class BearingOnTheRiskTest {
    private static final FactorGained WORK = new FactorGained(ProtectiveFactor.EMPLOYMENT, "A fictional bakery");

    @Test
    void a_tier_that_the_same_agency_told_last_tells_nothing_anew() {
        KnownRisk known = new KnownRisk(new Said<>(new TierChanged(Tier.B), NOON, PROBATION), List.of(), Map.of());

        assertThat(known.tell(new TierChanged(Tier.B), told())).isEmpty();
        assertThat(known.tell(new TierChanged(Tier.A), told())).contains(new TierChanged(Tier.A));
    }

    @Test
    void what_another_agency_told_is_no_reason_to_leave_out_what_this_one_tells() {
        assertThat(known(WORK, POLICE).tell(WORK, told())).contains(WORK);
    }

    @Test
    void a_protective_factor_can_be_lost_and_gained_again() {
        RiskFact lost = new FactorLost(ProtectiveFactor.EMPLOYMENT, null, false);

        assertThat(known(WORK, PROBATION).tell(lost, told())).contains(lost);
        assertThat(known(new FactorLost(ProtectiveFactor.EMPLOYMENT, null, false), PROBATION)
                        .tell(WORK, told()))
                .contains(WORK);
    }

    @Test
    void the_loss_of_what_nobody_recorded_is_told_all_the_same() {
        RiskFact lost = new FactorLost(ProtectiveFactor.MENTOR, "Moved away", true);

        assertThat(known(WORK, PROBATION).tell(lost, told())).contains(lost);
    }

    @Test
    void an_assessment_is_completed_once_and_the_same_again_is_no_other() {
        BegunAssessment completed = new BegunAssessment.Completed(assessment(HarmLevel.LOW));

        assertThat(completed.isCompletedAs(assessment(HarmLevel.LOW))).isTrue();
        assertThat(completed.isCompletedAs(assessment(HarmLevel.HIGH))).isFalse();
        assertThat(completed.obstacleToCompleting()).contains(new RiskRefusal.CompletedAlready());
        assertThat(new BegunAssessment.UnderWay().obstacleToCompleting()).isEmpty();
    }

    private static KnownRisk known(OfFactor last, AgencyId by) {
        return new KnownRisk(null, List.of(), Map.of(last.kind(), new Said<>(last, NOON, by)));
    }

    private static Assessment assessment(HarmLevel toChildren) {
        return new Assessment(
                new AssessmentId(new UUID(0, 7)),
                AssessmentTool.ARMS,
                new Rosh(toChildren, HarmLevel.LOW, HarmLevel.LOW, HarmLevel.LOW, HarmLevel.LOW),
                List.of(),
                List.of(),
                List.of(),
                true);
    }
}
