package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.cases.domain.Fiction.NOON;
import static sightline.cases.domain.Fiction.PROBATION;
import static sightline.cases.domain.Fiction.managed;
import static sightline.cases.domain.Fiction.refusal;
import static sightline.cases.domain.Fiction.told;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sightline.cases.domain.concern.ConcernRefusal;
import sightline.cases.domain.concern.RaisedConcern;
import sightline.cases.domain.supervision.Allocation;
import sightline.cases.domain.supervision.Assessment;
import sightline.cases.domain.supervision.Plan;
import sightline.cases.domain.supervision.PlanChange;
import sightline.cases.domain.supervision.PlanWords;
import sightline.cases.domain.supervision.RecallDecision;
import sightline.cases.domain.supervision.Risk;
import sightline.cases.domain.supervision.Rosh;
import sightline.platform.language.AssessmentId;
import sightline.platform.language.AssessmentTool;
import sightline.platform.language.ConcernId;
import sightline.platform.language.DecisionId;
import sightline.platform.language.Grade;
import sightline.platform.language.HarmLevel;
import sightline.platform.language.Pillar;
import sightline.platform.language.PlanId;
import sightline.platform.language.RecallOutcome;
import sightline.platform.language.Signatory;
import sightline.platform.language.StaffId;

class SupervisingTest {
    private static final Rosh HIGH_TO_CHILDREN =
            new Rosh(HarmLevel.HIGH, HarmLevel.LOW, HarmLevel.MEDIUM, HarmLevel.LOW, HarmLevel.LOW);

    @Test
    void the_last_allocation_says_who_holds_the_case() {
        Managed held = managed()
                .allocate(allocation("officer-1"), told())
                .now()
                .allocate(allocation("officer-2"), told())
                .now();

        assertThat(held.supervision().holding())
                .extracting(holding -> holding == null ? null : holding.holder())
                .isEqualTo(new StaffId("officer-2"));
    }

    @Test
    void a_holder_who_does_not_fit_is_flagged_elsewhere_and_not_refused_here() {
        Allocation overloaded =
                new Allocation(new StaffId("officer-3"), PROBATION, Grade.NEWLY_QUALIFIED, null, 140, null);

        assertThat(managed().allocate(overloaded, told()).facts()).hasSize(1);
    }

    @Test
    void the_overall_risk_is_the_highest_to_anybody() {
        assertThat(HIGH_TO_CHILDREN.overall()).isEqualTo(HarmLevel.HIGH);
    }

    @Test
    void an_assessment_says_when_and_by_which_agency() {
        Assessment assessment = new Assessment(
                new AssessmentId(UUID.randomUUID()),
                AssessmentTool.OASYS,
                HIGH_TO_CHILDREN,
                List.of(),
                List.of(),
                List.of(),
                true);

        assertThat(managed().assess(assessment, told()).now().supervision().risk())
                .satisfies(risk -> assertThat(risk).isEqualTo(new Risk(HIGH_TO_CHILDREN, NOON, PROBATION)));
    }

    @Test
    void a_plan_keeps_its_name_and_counts_its_versions() {
        PlanChange change = new PlanChange(List.of(Pillar.SUPERVISION), true, false, PlanWords.NONE);
        Managed first = managed()
                .changePlan(change, new PlanId(UUID.randomUUID()), told())
                .now();

        Managed second =
                first.changePlan(change, new PlanId(UUID.randomUUID()), told()).now();

        Plan before = first.supervision().plan();
        Plan now = second.supervision().plan();
        assertThat(before).isNotNull();
        assertThat(now).isNotNull();
        assertThat(now.id()).isEqualTo(before.id());
        assertThat(now.version()).isEqualTo(2);
    }

    @Test
    void recall_considered_and_not_decided_for_is_a_decision_like_the_other() {
        RecallDecision none = new RecallDecision(
                new DecisionId(UUID.randomUUID()),
                RecallOutcome.NO_RECALL,
                "A fictional reason",
                Set.of(Signatory.SENIOR, Signatory.HEAD));

        assertThat(managed().considerRecall(none, told()).facts())
                .singleElement()
                .isInstanceOf(CaseFact.RecallConsidered.class);
    }

    @Test
    void a_concern_has_one_answer() {
        RaisedConcern answered = new RaisedConcern(new ConcernId(UUID.randomUUID()), "Seen today");

        assertThat(answered.isAnsweredWith("Seen today")).isTrue();
        assertThat(refusal(managed().acknowledge(answered, "Seen yesterday", told())))
                .isEqualTo(new ConcernRefusal.AnsweredAlready());
    }

    private static Allocation allocation(String holder) {
        return new Allocation(new StaffId(holder), PROBATION, Grade.EXPERIENCED, null, 90, null);
    }
}
