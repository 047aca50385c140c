package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.cases.domain.Fiction.NOON;
import static sightline.cases.domain.Fiction.PROBATION;
import static sightline.cases.domain.Fiction.refusal;
import static sightline.cases.domain.Fiction.taken;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sightline.cases.domain.compliance.ComplianceFact;
import sightline.cases.domain.compliance.NonComplianceItem;
import sightline.cases.domain.condition.ConditionFact;
import sightline.cases.domain.condition.ConditionRefusal;
import sightline.cases.domain.condition.Evidence;
import sightline.cases.domain.condition.TrackedCondition;
import sightline.cases.domain.supervision.Condition;
import sightline.cases.domain.supervision.NonCompliance;
import sightline.cases.domain.testing.SubstanceTest;
import sightline.cases.domain.testing.TestFact;
import sightline.cases.domain.testing.TestRefusal;
import sightline.platform.language.ConditionId;
import sightline.platform.language.ConditionKind;
import sightline.platform.language.Instrument;
import sightline.platform.language.NonComplianceId;
import sightline.platform.language.NonComplianceKind;
import sightline.platform.language.PanelView;
import sightline.platform.language.Seriousness;
import sightline.platform.language.Substance;
import sightline.platform.language.TestId;
import sightline.platform.language.TestResult;

class KeepingToConditionsTest {
    private static final ConditionId CONDITION = new ConditionId(UUID.randomUUID());
    private static final TestId TEST = new TestId(UUID.randomUUID());
    private static final NonComplianceId ITEM = new NonComplianceId(UUID.randomUUID());
    private static final ConditionFact.Evidenced SHOWN =
            new ConditionFact.Evidenced(CONDITION, "A first session was attended in a story");
    private static final SubstanceTest.Requested ASKED =
            new SubstanceTest.Requested(TEST, Set.of(Substance.ALCOHOL), NOON, PROBATION);

    @Test
    void evidence_may_be_shown_more_than_once_and_the_same_again_tells_nothing_anew() {
        TrackedCondition evidenced = binding().with(new Evidence(SHOWN.evidence(), NOON, PROBATION));
        ConditionFact.Evidenced more = new ConditionFact.Evidenced(CONDITION, "A second session was attended");

        assertThat(taken(evidenced.evidence(SHOWN))).isEmpty();
        assertThat(taken(evidenced.evidence(more))).contains(more);
    }

    @Test
    void a_condition_that_ended_takes_no_more_evidence_and_ends_once() {
        TrackedCondition ended = new TrackedCondition.Ended(binding(), NOON, PROBATION);

        assertThat(refusal(ended.evidence(SHOWN))).isEqualTo(new ConditionRefusal.EndedAlready());
        assertThat(taken(ended.end(new ConditionFact.Ended(CONDITION)))).isEmpty();
        assertThat(taken(binding().end(new ConditionFact.Ended(CONDITION)))).isPresent();
    }

    @Test
    void the_police_may_be_told_again_under_another_reference() {
        NonCompliance late = new NonCompliance(ITEM, NonComplianceKind.LATE, null, Seriousness.LOW, null, null);
        NonComplianceItem told = new NonComplianceItem(late, NOON, PROBATION, List.of())
                .with(new NonComplianceItem.Telling("NS-1", NOON, PROBATION));

        assertThat(told.tell(new ComplianceFact.PoliceTold(ITEM, "NS-1"))).isEmpty();
        assertThat(told.tell(new ComplianceFact.PoliceTold(ITEM, "NS-2"))).isPresent();
    }

    @Test
    void a_test_has_one_result() {
        TestFact.Resulted negative = new TestFact.Resulted(TEST, TestResult.NEGATIVE, Set.of());
        TestFact.Resulted positive = new TestFact.Resulted(TEST, TestResult.POSITIVE, Set.of(Substance.ALCOHOL));
        SubstanceTest resulted = SubstanceTest.after(ASKED, negative, NOON);

        assertThat(taken(ASKED.result(negative))).contains(negative);
        assertThat(taken(resulted.result(negative))).isEmpty();
        assertThat(refusal(resulted.result(positive))).isEqualTo(new TestRefusal.ResultedAlready(TestResult.NEGATIVE));
    }

    @Test
    void an_invalid_test_has_none_yet() {
        TestFact.Resulted invalid = new TestFact.Resulted(TEST, TestResult.INVALID, Set.of());
        TestFact.Resulted refused = new TestFact.Resulted(TEST, TestResult.REFUSED, Set.of());
        SubstanceTest inconclusive = SubstanceTest.after(ASKED, invalid, NOON);

        assertThat(taken(inconclusive.result(invalid))).isEmpty();
        assertThat(taken(inconclusive.result(refused))).contains(refused);
    }

    private static TrackedCondition.Binding binding() {
        Condition condition = new Condition(
                CONDITION,
                ConditionKind.INTERVENTION,
                Instrument.LICENCE,
                "Fictional",
                null,
                null,
                PanelView.SOUGHT,
                null);
        return new TrackedCondition.Binding(condition, NOON, PROBATION, List.of());
    }
}
