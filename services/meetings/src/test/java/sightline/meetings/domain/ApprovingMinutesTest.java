package sightline.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sightline.meetings.domain.Fiction.HEALTH;
import static sightline.meetings.domain.Fiction.NOON;
import static sightline.meetings.domain.Fiction.after;
import static sightline.meetings.domain.Fiction.approved;
import static sightline.meetings.domain.Fiction.decided;
import static sightline.meetings.domain.Fiction.held;
import static sightline.meetings.domain.Fiction.managed;
import static sightline.meetings.domain.Fiction.minuted;
import static sightline.meetings.domain.Fiction.refusal;
import static sightline.meetings.domain.Fiction.scheduled;
import static sightline.meetings.domain.Fiction.taken;
import static sightline.meetings.domain.Fiction.told;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sightline.meetings.domain.MeetingFact.VersionApproved;
import sightline.platform.language.DecisionId;
import sightline.platform.language.DecisionTopic;

class ApprovingMinutesTest {

    @Test
    void the_first_approved_text_is_version_1_and_the_fact_keeps_it() {
        var change = taken(minuted().approve(told()));

        assertThat(change.now().status()).isEqualTo(Status.MINUTES_APPROVED);
        assertThat(change.facts()).singleElement().isInstanceOfSatisfying(VersionApproved.class, fact -> {
            assertThat(fact.version()).isEqualTo(1);
            assertThat(fact.text()).isEqualTo("What was said");
        });
    }

    @Test
    void a_meeting_that_was_not_held_has_no_minutes_to_approve_and_every_reason_is_named() {
        assertThat(scheduled().againstApproving())
                .containsExactly(new Obstacle.NotHeld(), new Obstacle.NothingMinuted());
        assertThat(refusal(scheduled().draft("Agenda").approve(told()))).isEqualTo(new Obstacle.NotHeld());
    }

    @Test
    void minutes_without_a_word_are_not_approved() {
        assertThat(refusal(held().draft(" \n").approve(told()))).isEqualTo(new Obstacle.NothingMinuted());
    }

    @Test
    void a_decision_without_its_because_cannot_be_recorded_and_so_not_approved() {
        assertThatThrownBy(() -> new MeetingDecision(
                        new DecisionId(UUID.randomUUID()), DecisionTopic.PLAN, "Daily contact", " ", null, null))
                .hasMessageContaining("because");
    }

    @Test
    void approving_what_has_not_changed_is_refused_and_names_the_version_that_stands() {
        assertThat(refusal(approved().approve(told()))).isEqualTo(new Obstacle.ApprovedAlready(1));
    }

    @Test
    void a_corrected_text_is_the_next_version_and_the_first_stays_as_it_was() {
        Meeting corrected = after(approved().draft("What was really said").approve(told()));

        assertThat(corrected.minutes().versions())
                .extracting(ApprovedMinutes::version)
                .containsExactly(1, 2);
        assertThat(corrected.minutes().versions())
                .extracting(ApprovedMinutes::text)
                .containsExactly("What was said", "What was really said");
    }

    @Test
    void a_decision_that_was_forgotten_is_a_correction_too() {
        Meeting corrected = after(after(approved().decide(decided(), told())).approve(told()));

        assertThat(corrected.minutes().versions())
                .extracting(ApprovedMinutes::decisions)
                .containsExactly(1, 2);
    }

    @Test
    void a_correction_of_distributed_minutes_waits_for_being_sent_again() {
        CaseAtHand about = managed();
        Meeting sent = after(approved().distribute(Set.of(HEALTH), about, told()));

        Meeting corrected = after(sent.draft("What was really said").approve(told(NOON)));

        assertThat(sent.draft("What was really said").status()).isEqualTo(Status.DISTRIBUTED);
        assertThat(corrected.status()).isEqualTo(Status.MINUTES_APPROVED);
        assertThat(corrected.minutes().sentTo(HEALTH))
                .get()
                .extracting(ApprovedMinutes::version)
                .isEqualTo(1);
    }

    @Test
    void keeping_the_same_draft_again_changes_nothing() {
        Meeting minuted = minuted();

        assertThat(minuted.draft("What was said")).isEqualTo(minuted);
        assertThat(minuted.draft("More").minutes().edition())
                .isEqualTo(minuted.minutes().edition() + 1);
    }
}
