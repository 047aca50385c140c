package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.cases.domain.Fiction.NOON;
import static sightline.cases.domain.Fiction.managed;
import static sightline.cases.domain.Fiction.refusal;
import static sightline.cases.domain.Fiction.taken;
import static sightline.cases.domain.Fiction.told;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sightline.cases.domain.exit.Exit;
import sightline.cases.domain.limits.Limit;
import sightline.cases.domain.limits.LimitRefusal;
import sightline.platform.language.ExitFrom;
import sightline.platform.language.LimitKind;
import sightline.platform.language.StaffId;

class LimitingAccessTest {
    private static final StaffId ASKER = told().actor();
    private static final StaffId OTHER = new StaffId("officer-7");
    private static final Instant FRIDAY = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void whoever_names_somebody_is_named_first_so_that_they_are_never_shut_out() {
        var change = taken(new Guarding(managed()).restrict(named(OTHER, FRIDAY), "Why", told(), told()));

        assertThat(change.now().limits().all()).containsExactlyInAnyOrder(named(ASKER, FRIDAY), named(OTHER, FRIDAY));
        assertThat(change.facts())
                .extracting(fact -> ((CaseFact.AccessRestricted) fact).limit().person())
                .containsExactly(ASKER, OTHER);
    }

    @Test
    void whoever_names_somebody_for_longer_than_themself_is_named_as_long() {
        Case untilFriday = restricted(managed(), named(OTHER, FRIDAY));

        Case now = restricted(untilFriday, named(new StaffId("officer-8"), null));

        assertThat(now.limits().all()).contains(named(ASKER, null));
    }

    @Test
    void a_limit_ends_at_its_very_instant() {
        Case limited = restricted(managed(), excluded(OTHER, FRIDAY));

        assertThat(limited.limits().standingAt(FRIDAY.minusNanos(1))).hasSize(1);
        assertThat(limited.limits().standingAt(FRIDAY)).isEmpty();
    }

    @Test
    void what_does_not_stand_is_not_lifted() {
        Case ended = restricted(managed(), excluded(OTHER, NOON));

        assertThat(refusal(new Guarding(ended).lift(LimitKind.EXCLUSION, OTHER, "Why", told())))
                .isEqualTo(new LimitRefusal.DoesNotStand(LimitKind.EXCLUSION, OTHER));
    }

    @Test
    void nobody_excludes_themself() {
        assertThat(refusal(new Guarding(managed()).restrict(excluded(ASKER, null), "Why", told(), told())))
                .isEqualTo(new LimitRefusal.ShutsOutOneself(LimitKind.EXCLUSION));
    }

    @Test
    void whoever_named_others_takes_themself_off_last() {
        Case both = restricted(managed(), named(OTHER, null));

        assertThat(refusal(new Guarding(both).lift(LimitKind.RESTRICTION, ASKER, "Why", told())))
                .isEqualTo(new LimitRefusal.ShutsOutOneself(LimitKind.RESTRICTION));
        assertThat(refusal(new Guarding(both).restrict(named(ASKER, FRIDAY), "Why", told(), told())))
                .isEqualTo(new LimitRefusal.ShutsOutOneself(LimitKind.RESTRICTION));
        Case alone = taken(new Guarding(both).lift(LimitKind.RESTRICTION, OTHER, "Why", told()))
                .now();
        assertThat(taken(new Guarding(alone).lift(LimitKind.RESTRICTION, ASKER, "Why", told()))
                        .now()
                        .limits()
                        .all())
                .isEmpty();
    }

    @Test
    void the_record_of_somebody_who_has_left_is_limited_too() {
        Case left = Case.Left.by(managed(), new Exit(ExitFrom.MAPPA, NOON, told().id(), null));

        assertThat(restricted(left, excluded(OTHER, null)).limits().all()).containsExactly(excluded(OTHER, null));
        assertThat(restricted(left, excluded(OTHER, null))).isInstanceOf(Case.Left.class);
    }

    private static Case restricted(Case before, Limit limit) {
        return taken(new Guarding(before).restrict(limit, "Why", told(), told()))
                .now();
    }

    private static Limit named(StaffId person, @Nullable Instant until) {
        return new Limit(LimitKind.RESTRICTION, person, false, until);
    }

    private static Limit excluded(StaffId person, @Nullable Instant until) {
        return new Limit(LimitKind.EXCLUSION, person, false, until);
    }
}
