package sightline.premises.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.premises.domain.Fiction.NOON;
import static sightline.premises.domain.Fiction.fact;
import static sightline.premises.domain.Fiction.now;
import static sightline.premises.domain.Fiction.refusal;
import static sightline.premises.domain.Fiction.resident;
import static sightline.premises.domain.Fiction.session;
import static sightline.premises.domain.Fiction.told;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassingKeyWorkTest {
    private static final Instant LATER = NOON.plus(Duration.ofDays(2));
    private final KeyWork kept = session(List.of(), null, null);
    private final KeyWork passed = session(List.of(), NOON, null);
    private final Placement withBoth =
            now(now(resident().logKeyWork(kept, told())).logKeyWork(passed, told()));

    @Test
    void what_was_kept_in_the_premises_is_passed_later() {
        var passing = withBoth.pass(kept.id(), told(LATER));

        assertThat(found(kept, now(passing)).passedAt()).isEqualTo(LATER);
        assertThat(found(passed, now(passing))).isEqualTo(passed);
        assertThat(fact(passing)).isInstanceOf(PlacementFact.KeyWorkPassed.class);
    }

    @Test
    void the_practitioner_acknowledges_what_was_passed() {
        assertThat(found(passed, now(withBoth.acknowledge(passed.id(), told(LATER))))
                        .acknowledgedAt())
                .isEqualTo(LATER);
    }

    @Test
    void nobody_has_read_what_was_not_passed() {
        assertThat(refusal(withBoth.acknowledge(kept.id(), told()))).isEqualTo(new Obstacle.NotPassedOn());
    }

    @Test
    void what_was_learned_reaches_the_practitioner_even_when_the_resident_has_left() {
        Placement departed = now(withBoth.depart("fictional", null, told(LATER)));

        assertThat(found(kept, now(departed.pass(kept.id(), told(LATER)))).passed())
                .isTrue();
        assertThat(found(passed, now(departed.acknowledge(passed.id(), told(LATER))))
                        .acknowledged())
                .isTrue();
    }

    private static KeyWork found(KeyWork one, Placement in) {
        return ((Stayed) in).stay().session(one.id()).orElseThrow();
    }
}
