package sightline.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.meetings.domain.Fiction.HEALTH;
import static sightline.meetings.domain.Fiction.HOUSING;
import static sightline.meetings.domain.Fiction.NOON;
import static sightline.meetings.domain.Fiction.POLICE;
import static sightline.meetings.domain.Fiction.PROBATION;
import static sightline.meetings.domain.Fiction.after;
import static sightline.meetings.domain.Fiction.decided;
import static sightline.meetings.domain.Fiction.held;
import static sightline.meetings.domain.Fiction.refusal;
import static sightline.meetings.domain.Fiction.scheduled;
import static sightline.meetings.domain.Fiction.taken;
import static sightline.meetings.domain.Fiction.told;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sightline.meetings.domain.MeetingFact.MeetingHeld;
import sightline.platform.language.Presence;

class HoldingAMeetingTest {

    @Test
    void every_invited_agency_is_named_and_who_is_not_counts_as_absent() {
        var change =
                taken(scheduled().hold(Map.of(PROBATION, Presence.ATTENDED, POLICE, Presence.DEPUTY), null, told()));

        assertThat(change.facts()).singleElement().isInstanceOfSatisfying(MeetingHeld.class, fact -> assertThat(
                        fact.attendance().by())
                .containsOnly(
                        Map.entry(PROBATION, Presence.ATTENDED),
                        Map.entry(POLICE, Presence.DEPUTY),
                        Map.entry(HEALTH, Presence.ABSENT)));
    }

    @Test
    void who_was_not_invited_did_not_attend() {
        assertThat(refusal(scheduled().hold(Map.of(HOUSING, Presence.ATTENDED), null, told())))
                .isEqualTo(new Obstacle.NotInvited(HOUSING));
    }

    @Test
    void a_meeting_is_held_once() {
        assertThat(refusal(held().hold(Map.of(), null, told()))).isEqualTo(new Obstacle.HeldAlready());
    }

    @Test
    void a_meeting_decides_from_its_very_start_while_it_is_being_held() {
        assertThat(after(scheduled().decide(decided(), told(NOON))).minutes().decisions())
                .hasSize(1);
        assertThat(refusal(scheduled().decide(decided(), told(NOON.minus(Duration.ofNanos(1))))))
                .isEqualTo(new Obstacle.NotBegun(NOON));
    }

    @Test
    void a_meeting_that_was_held_before_its_hour_has_decided_what_it_has_decided() {
        assertThat(after(held().decide(decided(), told(NOON.minus(Duration.ofHours(3)))))
                        .minutes()
                        .decisions())
                .hasSize(1);
    }

    @Test
    void what_was_minuted_and_decided_at_the_table_stays_when_attendance_is_written() {
        Meeting begun = after(scheduled().draft("Introductions").decide(decided(), told()));

        Meeting held = after(begun.hold(Map.of(), null, told()));

        assertThat(held.minutes()).isEqualTo(begun.minutes());
    }
}
