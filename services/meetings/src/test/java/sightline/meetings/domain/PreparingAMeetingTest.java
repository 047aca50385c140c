package sightline.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.meetings.domain.Fiction.HEALTH;
import static sightline.meetings.domain.Fiction.HOUSING;
import static sightline.meetings.domain.Fiction.POLICE;
import static sightline.meetings.domain.Fiction.after;
import static sightline.meetings.domain.Fiction.atNoon;
import static sightline.meetings.domain.Fiction.held;
import static sightline.meetings.domain.Fiction.managed;
import static sightline.meetings.domain.Fiction.refusal;
import static sightline.meetings.domain.Fiction.schedule;
import static sightline.meetings.domain.Fiction.scheduled;
import static sightline.meetings.domain.Fiction.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import sightline.platform.language.Level;
import sightline.platform.language.ReturnKind;

class PreparingAMeetingTest {
    private static final Return NO_TRACE = new Return(ReturnKind.NO_TRACE, null);
    private static final Return REPORT = new Return(ReturnKind.REPORT, "Seen in October");

    private final CaseAtHand about = managed();
    private final Meeting empty = after(schedule(about, atNoon(Level.TWO, List.of())));

    @Test
    void an_agency_on_the_case_is_invited_until_the_meeting_is_held() {
        Invitee health = new Invitee(HEALTH, false);

        assertThat(after(empty.invite(health, about, told())).convened().invited())
                .containsKey(HEALTH);
        assertThat(refusal(held().invite(health, about, told()))).isEqualTo(new Obstacle.HeldAlready());
    }

    @Test
    void an_agency_that_is_not_on_the_case_joins_it_first() {
        assertThat(refusal(empty.invite(new Invitee(HOUSING, false), about, told())))
                .isEqualTo(new Obstacle.NotOnTheCase(HOUSING));
    }

    @Test
    void inviting_again_says_anew_whether_the_meeting_needs_the_agency_and_keeps_its_return() {
        Meeting answered = after(
                after(empty.invite(new Invitee(HEALTH, false), about, told())).receive(HEALTH, REPORT, told()));

        assertThat(refusal(answered.invite(new Invitee(HEALTH, false), about, told())))
                .isEqualTo(new Obstacle.InvitedAlready(HEALTH));
        assertThat(after(answered.invite(new Invitee(HEALTH, true), about, told()))
                        .convened()
                        .invited())
                .containsEntry(HEALTH, new Invitation(HEALTH, true, REPORT));
    }

    @Test
    void a_return_comes_from_an_invited_agency() {
        assertThat(refusal(empty.receive(HEALTH, NO_TRACE, told()))).isEqualTo(new Obstacle.NotInvited(HEALTH));
        assertThat(empty.againstReturning(HEALTH)).containsExactly(new Obstacle.NotInvited(HEALTH));
    }

    @Test
    void a_later_return_replaces_the_one_before() {
        Meeting first = after(scheduled().receive(POLICE, NO_TRACE, told()));

        Meeting later = after(first.receive(POLICE, REPORT, told()));

        assertThat(later.hasHeard(POLICE, REPORT)).isTrue();
        assertThat(later.hasHeard(POLICE, NO_TRACE)).isFalse();
    }

    @Test
    void after_the_meeting_a_return_comes_too_late() {
        assertThat(refusal(held().receive(POLICE, NO_TRACE, told()))).isEqualTo(new Obstacle.HeldAlready());
    }
}
