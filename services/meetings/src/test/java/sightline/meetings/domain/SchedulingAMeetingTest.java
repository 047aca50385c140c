package sightline.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.meetings.domain.Fiction.HEALTH;
import static sightline.meetings.domain.Fiction.HOUSING;
import static sightline.meetings.domain.Fiction.POLICE;
import static sightline.meetings.domain.Fiction.PROBATION;
import static sightline.meetings.domain.Fiction.after;
import static sightline.meetings.domain.Fiction.atNoon;
import static sightline.meetings.domain.Fiction.managed;
import static sightline.meetings.domain.Fiction.refusal;
import static sightline.meetings.domain.Fiction.schedule;
import static sightline.meetings.domain.Fiction.taken;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sightline.meetings.domain.MeetingFact.AgencyInvited;
import sightline.meetings.domain.MeetingFact.MeetingScheduled;
import sightline.platform.language.Level;

class SchedulingAMeetingTest {

    @Test
    void everybody_on_the_case_but_its_co_ordination_is_invited() {
        Meeting meeting = after(schedule(managed(), atNoon(Level.TWO, null)));

        assertThat(meeting.convened().invited()).containsOnlyKeys(PROBATION, POLICE, HEALTH);
    }

    @Test
    void lead_and_responsible_authority_are_required_and_those_with_a_duty_are_asked() {
        Meeting meeting = after(schedule(managed(), atNoon(Level.TWO, null)));

        assertThat(meeting.convened().invited().values())
                .filteredOn(Invitation::required)
                .extracting(Invitation::agency)
                .containsExactlyInAnyOrder(PROBATION, POLICE);
    }

    @Test
    void who_is_named_is_invited_and_nobody_else() {
        Meeting meeting = after(schedule(managed(), atNoon(Level.TWO, List.of(new Invitee(HEALTH, true)))));

        assertThat(meeting.convened().invited().values()).containsExactly(Invitation.to(HEALTH, true));
    }

    @Test
    void a_rehearsed_case_invites_nobody_by_itself() {
        assertThat(after(schedule(managed(false, true), atNoon(Level.TWO, null)))
                        .convened()
                        .invited())
                .isEmpty();
    }

    @Test
    void the_date_and_each_invitation_are_facts_of_their_own() {
        var change = taken(schedule(managed(), atNoon(Level.THREE, null)));

        assertThat(change.facts().getFirst()).isInstanceOf(MeetingScheduled.class);
        assertThat(change.facts().stream().skip(1)).hasSize(3).hasOnlyElementsOfType(AgencyInvited.class);
        assertThat(change.facts()).extracting(one -> one.told().id()).doesNotHaveDuplicates();
    }

    @Test
    void level_1_has_no_formal_meetings() {
        assertThat(refusal(schedule(managed(), atNoon(Level.ONE, null))))
                .isEqualTo(new Obstacle.NoMeetingsAtLevelOne());
    }

    @ParameterizedTest
    @EnumSource(names = {"TWO", "THREE"})
    void levels_2_and_3_are_met_at(Level level) {
        assertThat(after(schedule(managed(), atNoon(level, null))).status()).isEqualTo(Status.SCHEDULED);
    }

    @Test
    void nobody_meets_about_a_person_who_has_left() {
        assertThat(refusal(schedule(managed(true, false), atNoon(Level.TWO, null))))
                .isEqualTo(new Obstacle.LeftMappa());
    }

    @Test
    void an_agency_that_is_not_on_the_case_is_not_invited() {
        assertThat(refusal(schedule(managed(), atNoon(Level.TWO, List.of(new Invitee(HOUSING, false))))))
                .isEqualTo(new Obstacle.NotOnTheCase(HOUSING));
    }
}
