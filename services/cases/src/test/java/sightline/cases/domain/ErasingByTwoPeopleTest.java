package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.cases.domain.Fiction.NOON;
import static sightline.cases.domain.Fiction.managed;
import static sightline.cases.domain.Fiction.refusal;
import static sightline.cases.domain.Fiction.taken;
import static sightline.cases.domain.Fiction.told;
import static sightline.cases.domain.Fiction.toldAt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sightline.cases.domain.exit.Deregistration;
import sightline.cases.domain.retention.Erasure;
import sightline.cases.domain.retention.Keeping;
import sightline.cases.domain.retention.LegalHold;
import sightline.cases.domain.retention.RetentionRefusal;
import sightline.cases.domain.retention.RetentionReview;
import sightline.cases.domain.retention.Safekeeping;
import sightline.platform.language.ErasureGround;
import sightline.platform.language.ErasureId;
import sightline.platform.language.ExitFrom;
import sightline.platform.language.LegalHoldGround;
import sightline.platform.language.LegalHoldId;
import sightline.platform.language.RetentionOutcome;
import sightline.platform.language.StaffId;

class ErasingByTwoPeopleTest {
    private static final StaffId ONE = new StaffId("ig-1");
    private static final StaffId OTHER = new StaffId("ig-2");
    private static final LocalDate TODAY = Keeping.dayOf(NOON);

    @Test
    void several_legal_holds_stand_at_once_on_any_case_and_each_is_lifted_by_itself() {
        LegalHold inquest = hold(LegalHoldGround.INQUEST);
        LegalHold inquiry = hold(LegalHoldGround.INQUIRY);
        Retaining held = held(held(new Retaining(managed(), Safekeeping.NONE), inquest), inquiry);

        Retaining lifted = taken(held.lift(inquest.id(), "Concluded", told())).now();

        assertThat(held.kept().holds()).containsExactly(inquest, inquiry);
        assertThat(lifted.kept().holds()).containsExactly(inquiry);
        assertThat(refusal(lifted.lift(inquest.id(), "Again", told())))
                .isEqualTo(new RetentionRefusal.HoldDoesNotStand(inquest.id()));
    }

    @Test
    void erasing_is_not_proposed_while_a_legal_hold_stands() {
        assertThat(refusal(held(left(), hold(LegalHoldGround.LITIGATION)).propose(erasure(), TODAY, told())))
                .isEqualTo(new RetentionRefusal.HoldStands(1));
    }

    @Test
    void erasing_is_not_proposed_while_the_person_is_managed() {
        assertThat(refusal(new Retaining(managed(), Safekeeping.NONE).propose(erasure(), TODAY, told())))
                .isEqualTo(new RetentionRefusal.StillManaged());
    }

    @Test
    void erasing_is_not_proposed_while_it_is_proposed_already() {
        Retaining proposed = proposed(left(), erasure());

        assertThat(refusal(proposed.propose(erasure(), TODAY, told())))
                .isInstanceOf(RetentionRefusal.ProposedAlready.class);
    }

    @Test
    void retention_has_ended_only_once_a_review_found_the_record_not_needed_and_its_day_has_come() {
        Erasure ended = erasure(ErasureGround.RETENTION_ENDED, NOON);
        LocalDate due = LocalDate.of(2032, 11, 16);
        Retaining found = reviewed(left(), RetentionOutcome.NOT_NEEDED);

        assertThat(refusal(left().propose(ended, due, told()))).isEqualTo(new RetentionRefusal.StillNeeded());
        assertThat(refusal(found.propose(ended, due.minusDays(1), told())))
                .isEqualTo(new RetentionRefusal.NotDueYet(due));
        assertThat(proposed(found, ended, due).kept().proposed()).isEqualTo(ended);
    }

    @Test
    void a_second_person_approves_and_never_the_proposer() {
        Erasure erasure = erasure();
        Retaining proposed = proposed(left(), erasure);

        assertThat(refusal(proposed.approve(erasure.id(), ONE, TODAY, told())))
                .isEqualTo(new RetentionRefusal.OwnProposal());
        assertThat(taken(proposed.approve(erasure.id(), OTHER, TODAY, told())).facts())
                .singleElement()
                .isInstanceOfSatisfying(CaseFact.CaseErased.class, fact -> {
                    assertThat(fact.erasure()).isEqualTo(erasure.id());
                    assertThat(fact.ground()).isEqualTo(ErasureGround.NO_LAWFUL_BASIS);
                });
    }

    @Test
    void only_what_stands_proposed_is_approved() {
        ErasureId other = erasure().id();

        assertThat(refusal(left().approve(other, OTHER, TODAY, told())))
                .isEqualTo(new RetentionRefusal.NotProposed(other));
        assertThat(refusal(proposed(left(), erasure()).approve(other, OTHER, TODAY, told())))
                .isEqualTo(new RetentionRefusal.NotProposed(other));
    }

    @Test
    void a_proposal_lapses_after_thirty_days_and_is_proposed_anew() {
        Erasure erasure = erasure();
        Retaining proposed = proposed(left(), erasure);
        LocalDate last = TODAY.plusDays(30);

        assertThat(taken(proposed.approve(erasure.id(), OTHER, last, told())).facts())
                .hasSize(1);
        assertThat(refusal(proposed.approve(erasure.id(), OTHER, last.plusDays(1), told())))
                .isEqualTo(new RetentionRefusal.Lapsed(last));
        assertThat(refusal(proposed.decline(erasure.id(), "Why", last.plusDays(1), told())))
                .isEqualTo(new RetentionRefusal.Lapsed(last));
        assertThat(proposed(proposed, erasure(), last.plusDays(1)).kept().proposed())
                .isNotEqualTo(erasure);
    }

    @Test
    void a_legal_hold_that_was_set_after_the_proposal_keeps_the_case() {
        Erasure erasure = erasure();
        Retaining held = held(proposed(left(), erasure), hold(LegalHoldGround.COMPLAINT));

        assertThat(refusal(held.approve(erasure.id(), OTHER, TODAY, told())))
                .isEqualTo(new RetentionRefusal.HoldStands(1));
    }

    @Test
    void who_is_managed_again_meanwhile_is_not_erased() {
        Erasure erasure = erasure();
        Retaining proposed = proposed(left(), erasure);
        Case.Left left = (Case.Left) proposed.about();
        Managed again =
                left.reopen(List.of(left.exit().fact()), told()).orElseThrow().now();

        assertThat(refusal(new Retaining(again, proposed.kept()).approve(erasure.id(), OTHER, TODAY, told())))
                .isEqualTo(new RetentionRefusal.StillManaged());
    }

    @Test
    void a_record_that_is_retained_after_all_is_not_erased_as_not_needed() {
        LocalDate due = LocalDate.of(2032, 11, 16);
        Erasure ended = erasure(ErasureGround.RETENTION_ENDED, Instant.parse("2032-11-16T12:00:00Z"));
        Retaining proposed = proposed(reviewed(left(), RetentionOutcome.NOT_NEEDED), ended, due);

        assertThat(refusal(reviewed(proposed, RetentionOutcome.RETAINED).approve(ended.id(), OTHER, due, told())))
                .isEqualTo(new RetentionRefusal.StillNeeded());
    }

    @Test
    void what_was_declined_is_kept_and_can_be_proposed_anew() {
        Erasure erasure = erasure();
        Retaining declined = taken(proposed(left(), erasure).decline(erasure.id(), "Why", TODAY, told()))
                .now();

        assertThat(declined.kept().proposed()).isNull();
        assertThat(refusal(declined.approve(erasure.id(), OTHER, TODAY, told())))
                .isEqualTo(new RetentionRefusal.NotProposed(erasure.id()));
        assertThat(proposed(declined, erasure()).kept().proposed()).isNotNull();
    }

    private static Retaining left() {
        Deregistration exit = new Deregistration(ExitFrom.MAPPA, "A fictional rationale", List.of());
        return new Retaining(
                taken(managed().deregister(exit, List.of(), toldAt(NOON))).now(), Safekeeping.NONE);
    }

    private static Retaining held(Retaining before, LegalHold hold) {
        return taken(before.hold(hold, told())).now();
    }

    private static Retaining proposed(Retaining before, Erasure erasure) {
        return proposed(before, erasure, TODAY);
    }

    private static Retaining proposed(Retaining before, Erasure erasure, LocalDate on) {
        return taken(before.propose(erasure, on, told())).now();
    }

    private static Retaining reviewed(Retaining before, RetentionOutcome outcome) {
        RetentionReview review = new RetentionReview(outcome, null, "Why", ONE, Fiction.PROBATION, NOON);
        return taken(before.review(review, TODAY, told())).now();
    }

    private static LegalHold hold(LegalHoldGround ground) {
        return new LegalHold(
                new LegalHoldId(UUID.randomUUID()), ground, "Coroner, reference 7", ONE, Fiction.PROBATION, NOON);
    }

    private static Erasure erasure() {
        return erasure(ErasureGround.NO_LAWFUL_BASIS, NOON);
    }

    private static Erasure erasure(ErasureGround ground, Instant at) {
        return new Erasure(new ErasureId(UUID.randomUUID()), ground, "Why", ONE, Fiction.PROBATION, at);
    }
}
