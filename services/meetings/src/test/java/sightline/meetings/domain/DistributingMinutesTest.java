package sightline.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.meetings.domain.Fiction.HEALTH;
import static sightline.meetings.domain.Fiction.HOUSING;
import static sightline.meetings.domain.Fiction.POLICE;
import static sightline.meetings.domain.Fiction.PROBATION;
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
import org.junit.jupiter.api.Test;
import sightline.meetings.domain.MeetingFact.MinutesSent;
import sightline.meetings.domain.Seat.Part;

class DistributingMinutesTest {
    private static final Seat HEALTHS = new Seat(HEALTH, Set.of());

    private final CaseAtHand about = managed();

    @Test
    void only_minutes_that_the_chair_approved_go_out() {
        assertThat(refusal(scheduled().distribute(Set.of(HEALTH), about, told())))
                .isEqualTo(new Obstacle.NotApproved());
        assertThat(refusal(minuted().distribute(Set.of(HEALTH), about, told()))).isEqualTo(new Obstacle.NotApproved());
        assertThat(held().againstDistributing()).containsExactly(new Obstacle.NotApproved());
    }

    @Test
    void minutes_go_to_agencies_on_the_case_and_to_nobody_else() {
        assertThat(refusal(approved().distribute(Set.of(HEALTH, HOUSING), about, told())))
                .isEqualTo(new Obstacle.NotOnTheCase(HOUSING));
    }

    @Test
    void an_agency_is_sent_a_version_once_and_the_fact_names_those_who_are_new_to_it() {
        Meeting first = after(approved().distribute(Set.of(HEALTH), about, told()));

        var second = taken(first.distribute(Set.of(HEALTH, POLICE), about, told()));

        assertThat(second.facts()).singleElement().isInstanceOfSatisfying(MinutesSent.class, fact -> assertThat(
                        fact.to())
                .containsExactly(POLICE));
        assertThat(refusal(second.now().distribute(Set.of(HEALTH, POLICE), about, told())))
                .isEqualTo(new Obstacle.SentAlready(1));
    }

    @Test
    void an_agency_reads_the_version_it_was_sent_and_its_decisions_not_the_draft() {
        Meeting sent = after(approved().distribute(Set.of(HEALTH), about, told()));

        Minutes corrected =
                after(sent.draft("Corrected").decide(decided(), told())).minutes();

        assertThat(HEALTHS.copyOf(corrected)).get().isInstanceOfSatisfying(Seat.Copy.Sent.class, copy -> assertThat(
                        copy.version().text())
                .isEqualTo("What was said"));
        assertThat(HEALTHS.decisionsOf(corrected)).hasSize(1);
        assertThat(new Seat(POLICE, Set.of()).copyOf(corrected)).isEmpty();
        assertThat(new Seat(PROBATION, Set.of(Part.GATE_KEEPS)).decisionsOf(corrected))
                .isEmpty();
    }

    @Test
    void who_writes_the_minutes_reads_them_as_they_are_now() {
        Seat minuteTaker = new Seat(PROBATION, Set.of(Part.MINUTES));

        assertThat(minuteTaker.copyOf(minuted().minutes())).get().isInstanceOf(Seat.Copy.Working.class);
        assertThat(minuteTaker.copyOf(scheduled().minutes())).isEmpty();
    }

    @Test
    void a_report_is_read_by_those_who_convene_and_its_own_agency() {
        assertThat(new Seat(PROBATION, Set.of(Part.CONVENES)).readsReportOf(HEALTH))
                .isTrue();
        assertThat(HEALTHS.readsReportOf(HEALTH)).isTrue();
        assertThat(new Seat(POLICE, Set.of(Part.MINUTES, Part.GATE_KEEPS)).readsReportOf(HEALTH))
                .isFalse();
    }
}
