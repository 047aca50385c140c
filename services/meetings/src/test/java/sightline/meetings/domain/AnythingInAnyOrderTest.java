package sightline.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.meetings.domain.Fiction.COORDINATION;
import static sightline.meetings.domain.Fiction.HEALTH;
import static sightline.meetings.domain.Fiction.HOUSING;
import static sightline.meetings.domain.Fiction.NOON;
import static sightline.meetings.domain.Fiction.POLICE;
import static sightline.meetings.domain.Fiction.PROBATION;
import static sightline.meetings.domain.Fiction.atNoon;
import static sightline.meetings.domain.Fiction.decided;
import static sightline.meetings.domain.Fiction.managed;
import static sightline.meetings.domain.Fiction.schedule;
import static sightline.meetings.domain.Fiction.told;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.Level;
import sightline.platform.language.Presence;
import sightline.platform.language.ReturnKind;

/** Whatever is asked of a meeting, in whatever order: what must hold of it holds after each step. */
class AnythingInAnyOrderTest {
    private static final List<AgencyId> AGENCIES = List.of(COORDINATION, PROBATION, POLICE, HEALTH, HOUSING);
    private static final int STEPS = 60;

    private final CaseAtHand about = managed();

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_must_hold_of_a_meeting_holds_after_every_step(int seed) {
        Random random = new Random(seed);
        Meeting meeting = Fiction.after(schedule(about, atNoon(Level.TWO, null)));
        for (int step = 0; step < STEPS; step++) {
            Meeting before = meeting;
            meeting = step(before, random);
            holds(before, meeting);
        }
    }

    @Test
    void the_steps_lead_through_every_state_and_to_corrections() {
        Set<Status> reached = EnumSet.noneOf(Status.class);
        int versions = 0;
        for (int seed : seeds().toArray()) {
            Random random = new Random(seed);
            Meeting meeting = Fiction.after(schedule(about, atNoon(Level.TWO, null)));
            for (int step = 0; step < STEPS; step++) {
                meeting = step(meeting, random);
                reached.add(meeting.status());
            }
            versions = Math.max(versions, meeting.minutes().versions().size());
        }

        assertThat(reached).containsExactlyInAnyOrder(Status.values());
        assertThat(versions).isGreaterThan(2);
    }

    private Meeting step(Meeting meeting, Random random) {
        AgencyId one = AGENCIES.get(random.nextInt(AGENCIES.size()));
        return switch (random.nextInt(8)) {
            case 0 -> asked(meeting, meeting.invite(new Invitee(one, random.nextBoolean()), about, told()));
            case 1 -> {
                var answer = meeting.receive(one, new Return(any(ReturnKind.values(), random), null), told());
                yield said(meeting, meeting.againstReturning(one), answer);
            }
            case 2 -> asked(meeting, meeting.hold(attendance(random), null, told()));
            case 3 -> meeting.draft(random.nextBoolean() ? "" : "Text " + random.nextInt(3));
            case 4 -> {
                var at = NOON.plusSeconds(random.nextInt(3) - 1);
                yield said(meeting, meeting.againstDeciding(at), meeting.decide(decided(), told(at)));
            }
            case 5 -> said(meeting, meeting.againstApproving(), meeting.approve(told()));
            case 6 -> said(meeting, meeting.againstHolding(), meeting.hold(Map.of(), null, told()));
            default -> asked(meeting, meeting.distribute(Set.of(one), about, told()));
        };
    }

    private static Map<AgencyId, Presence> attendance(Random random) {
        Map<AgencyId, Presence> named = new HashMap<>();
        AGENCIES.stream()
                .filter(one -> random.nextInt(4) == 0)
                .forEach(one -> named.put(one, any(Presence.values(), random)));
        return named;
    }

    private static <T> T any(T[] of, Random random) {
        return of[random.nextInt(of.length)];
    }

    /** What is said to stand against a verb is what refuses it, and nothing else. */
    private static Meeting said(Meeting before, List<Obstacle> against, Decision<Change<Meeting, MeetingFact>> answer) {
        switch (answer) {
            case Decision.Taken<?> taken -> assertThat(against).isEmpty();
            case Decision.Refused<?>(var refusal) -> assertThat(against).first().isEqualTo(refusal);
        }
        return asked(before, answer);
    }

    private static Meeting asked(Meeting before, Decision<Change<Meeting, MeetingFact>> answer) {
        return switch (answer) {
            case Decision.Refused<Change<Meeting, MeetingFact>> refused -> before;
            case Decision.Taken<Change<Meeting, MeetingFact>>(var change) -> {
                assertThat(change.facts()).allSatisfy(one -> {
                    assertThat(one.about()).isEqualTo(before.about());
                    assertThat(one.meeting()).isEqualTo(before.id());
                });
                assertThat(change.now().version()).isEqualTo(before.version() + 1);
                yield change.now();
            }
        };
    }

    private void holds(Meeting before, Meeting now) {
        // Once held always held; only a new version of the minutes takes a meeting back to being approved
        before.attended().ifPresent(was -> assertThat(now.attended()).contains(was));
        assertThat(now.attended().isPresent()).isEqualTo(now.status() != Status.SCHEDULED);
        now.attended().ifPresent(attendance -> assertThat(attendance.by().keySet())
                .isEqualTo(now.convened().invited().keySet()));
        // What was decided, approved and sent stays, in its order
        List<MeetingDecision> decided = before.minutes().decisions();
        assertThat(now.minutes().decisions().subList(0, decided.size())).isEqualTo(decided);
        List<ApprovedMinutes> versions = now.minutes().versions();
        for (int i = 0; i < versions.size(); i++) {
            assertThat(versions.get(i).version()).isEqualTo(i + 1);
            assertThat(versions.get(i).text()).isNotBlank();
        }
        before.minutes().versions().forEach(was -> {
            ApprovedMinutes is = versions.get(was.version() - 1);
            assertThat(is.text()).isEqualTo(was.text());
            assertThat(is.sentTo()).containsAll(was.sentTo());
        });
        assertThat(now.status() == Status.DISTRIBUTED)
                .isEqualTo(now.minutes()
                        .approved()
                        .filter(last -> !last.sentTo().isEmpty())
                        .isPresent());
        // Nobody outside the case is invited or reads
        Set<AgencyId> reached = new HashSet<>(now.convened().invited().keySet());
        versions.forEach(one -> reached.addAll(one.sentTo()));
        assertThat(reached).doesNotContain(HOUSING);
    }
}
