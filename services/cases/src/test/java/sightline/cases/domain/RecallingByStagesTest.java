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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sightline.cases.domain.recall.Course;
import sightline.cases.domain.recall.Recall;
import sightline.cases.domain.recall.RecallFact;
import sightline.cases.domain.recall.RecallRefusal;
import sightline.cases.domain.recall.Signatures;
import sightline.cases.domain.recall.Signatures.Signer;
import sightline.platform.language.DecisionId;
import sightline.platform.language.RecallOutcome;
import sightline.platform.language.RecallStage;
import sightline.platform.language.Signatory;
import sightline.platform.language.StaffId;

class RecallingByStagesTest {
    private static final DecisionId ID = new DecisionId(UUID.randomUUID());
    private static final Signer SENIOR = new Signer(new StaffId("senior-1"), false);
    private static final Signer HEAD = new Signer(new StaffId("head-1"), false);
    private static final Signer SYSTEM = new Signer(new StaffId("system-1"), true);
    private static final Recall DECIDED = Recall.of(course(RecallOutcome.RECALL, Signatures.NONE));
    private static final Recall SIGNED = signed(signed(DECIDED, Signatory.SENIOR, SENIOR), Signatory.HEAD, HEAD);

    @ParameterizedTest
    @EnumSource(RecallStage.class)
    void nothing_follows_a_decision_not_to_recall_but_its_own_telling(RecallStage stage) {
        Recall none = Recall.of(course(RecallOutcome.NO_RECALL, Signatures.NONE));

        if (stage == RecallStage.DECIDED) {
            assertThat(taken(none.advance(stage(stage), SENIOR))).isEmpty();
        } else {
            assertThat(refusal(none.advance(stage(stage), SENIOR))).isEqualTo(new RecallRefusal.NotRecalled());
        }
    }

    @Test
    void a_recall_that_lacks_a_signature_is_not_sent() {
        Recall half = signed(DECIDED, Signatory.SENIOR, SENIOR);

        assertThat(refusal(half.advance(stage(RecallStage.SENT), HEAD)))
                .isEqualTo(new RecallRefusal.NotSigned(Set.of(Signatory.HEAD)));
    }

    @Test
    void one_person_does_not_give_both_signatures() {
        Recall half = signed(DECIDED, Signatory.SENIOR, SENIOR);

        assertThat(refusal(half.advance(signature(Signatory.HEAD), SENIOR)))
                .isEqualTo(new RecallRefusal.SignedByThemAlready());
        assertThat(taken(half.advance(signature(Signatory.HEAD), HEAD))).isPresent();
    }

    @Test
    void a_decision_that_one_person_signed_as_both_waits_for_a_second_person() {
        Signatures both = Signatures.NONE.with(
                new Signatures.Act(SENIOR.person(), Set.of(Signatory.SENIOR, Signatory.HEAD), NOON));
        Recall decided = Recall.of(course(RecallOutcome.RECALL, both));

        assertThat(decided).isInstanceOf(Recall.Decided.class);
        assertThat(both.missing()).containsExactlyInAnyOrder(Signatory.SENIOR, Signatory.HEAD);
        assertThat(refusal(decided.advance(signature(Signatory.SENIOR), SENIOR)))
                .isEqualTo(new RecallRefusal.SignedByThemAlready());
        assertThat(signed(decided, Signatory.HEAD, HEAD)).isInstanceOf(Recall.Signed.class);
    }

    @Test
    void a_practitioner_signs_the_decision_and_not_the_recall() {
        assertThat(refusal(DECIDED.advance(signature(Signatory.PRACTITIONER), SENIOR)))
                .isEqualTo(new RecallRefusal.NotSigned(Set.of(Signatory.SENIOR, Signatory.HEAD)));
    }

    @Test
    void an_agencys_own_system_signs_for_two_of_its_people() {
        Recall half = signed(DECIDED, Signatory.SENIOR, SYSTEM);

        assertThat(signed(half, Signatory.HEAD, SYSTEM)).isInstanceOf(Recall.Signed.class);
    }

    @Test
    void it_is_signed_sent_live_visited_and_executed_in_this_order() {
        Recall live = after(after(SIGNED, stage(RecallStage.SENT)), stage(RecallStage.POWERS_LIVE));
        Recall visited = after(after(live, stage(RecallStage.VISITED)), stage(RecallStage.VISITED));

        assertThat(visited.course().steps()).hasSize(6);
        assertThat(after(visited, stage(RecallStage.EXECUTED))).isInstanceOf(Recall.Executed.class);
        assertThat(refusal(SIGNED.advance(stage(RecallStage.EXECUTED), HEAD)))
                .isEqualTo(new RecallRefusal.OutOfOrder(
                        RecallStage.SIGNED, RecallStage.EXECUTED, Set.of(RecallStage.SENT, RecallStage.CANCELLED)));
    }

    @Test
    void the_same_stage_again_tells_nothing_anew() {
        Recall sent = after(SIGNED, stage(RecallStage.SENT));

        assertThat(taken(sent.advance(stage(RecallStage.SENT), HEAD))).isEmpty();
        assertThat(refusal(sent.advance(new RecallFact(ID, RecallStage.SENT, null, "To another desk"), HEAD)))
                .isInstanceOf(RecallRefusal.OutOfOrder.class);
    }

    @Test
    void it_is_cancelled_with_the_reason_from_any_stage_before_it_is_executed() {
        RecallFact cancelled = new RecallFact(ID, RecallStage.CANCELLED, null, "A fictional reason");
        Recall sent = after(SIGNED, stage(RecallStage.SENT));
        Recall live = after(sent, stage(RecallStage.POWERS_LIVE));

        for (Recall one : List.of(DECIDED, SIGNED, sent, live)) {
            assertThat(refusal(one.advance(stage(RecallStage.CANCELLED), HEAD)))
                    .isEqualTo(new RecallRefusal.CancelledWithoutWords());
            assertThat(taken(one.advance(cancelled, HEAD))).contains(cancelled);
        }
        assertThat(refusal(after(live, stage(RecallStage.EXECUTED)).advance(cancelled, HEAD)))
                .isInstanceOf(RecallRefusal.OutOfOrder.class);
    }

    private static Course course(RecallOutcome outcome, Signatures signatures) {
        return new Course(ID, outcome, NOON, PROBATION, "A fictional reason", signatures, List.of());
    }

    private static RecallFact stage(RecallStage stage) {
        return new RecallFact(ID, stage, null, null);
    }

    private static RecallFact signature(Signatory as) {
        return new RecallFact(ID, RecallStage.SIGNED, as, null);
    }

    private static Recall signed(Recall before, Signatory as, Signer by) {
        assertThat(taken(before.advance(signature(as), by))).isPresent();
        Course course = before.course();
        return Recall.of(course.with(
                new Course.Step(RecallStage.SIGNED, as, null, NOON, PROBATION),
                course.signatures().with(new Signatures.Act(by.person(), Set.of(as), NOON))));
    }

    private static Recall after(Recall before, RecallFact fact) {
        assertThat(taken(before.advance(fact, HEAD))).isPresent();
        Course course = before.course();
        return Recall.of(
                course.with(new Course.Step(fact.stage(), null, fact.detail(), NOON, PROBATION), course.signatures()));
    }
}
