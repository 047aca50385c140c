package sightline.platform.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sightline.platform.contracts.actions.ActionTransferredV1;
import sightline.platform.contracts.cases.ExitReopenedV1;
import sightline.platform.contracts.cases.ReferralMadeV1;
import sightline.platform.contracts.cases.ReleasePlanWithdrawnV1;
import sightline.platform.contracts.cases.ReturnedToCustodyV1;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AlertId;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;
import sightline.platform.language.Level;
import sightline.platform.language.Sign;
import sightline.platform.language.Urgency;

class LookingAsTimePassesTest {
    private static final Instant START = Story.at("2026-01-05T09:00");
    private static final Duration SPAN = Duration.ofDays(120);

    private final Watch watch = Watch.shipped();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void looking_step_by_step_raises_and_clears_the_same_as_looking_back_from_the_end(long seed) {
        History history = history(life(seed, 60));
        Evaluation atTheEnd = watch.evaluate(history, START.plus(SPAN).plus(SPAN));

        Map<AlertId, Alert> seen = new HashMap<>();
        Instant now = START;
        while (!now.isAfter(START.plus(SPAN).plus(SPAN))) {
            Evaluation then = watch.evaluate(history, now);
            then.alerts().forEach(alert -> seen.merge(alert.id(), alert, LookingAsTimePassesTest::sameAlert));
            Instant next = then.nextMoment();
            now = next == null ? START.plus(SPAN).plus(SPAN).plusNanos(1) : next;
        }

        assertThat(seen.values()).containsExactlyInAnyOrderElementsOf(atTheEnd.alerts());
        assertThat(atTheEnd.alerts()).as("the life gives rise to something").isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void an_alert_is_raised_at_the_moment_that_was_said_to_be_the_next(long seed) {
        History history = history(life(seed, 60));
        Instant now = START;
        while (true) {
            Evaluation then = watch.evaluate(history, now);
            Instant looked = now;
            assertThat(then.alerts())
                    .allSatisfy(alert -> assertThat(alert.raisedAt()).isBeforeOrEqualTo(looked));
            Instant next = then.nextMoment();
            if (next == null) {
                break;
            }
            assertThat(next).isAfter(now);
            assertThat(watch.evaluate(history, next.minusNanos(1)).alerts()).isEqualTo(then.alerts());
            now = next;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void facts_heard_in_any_order_and_more_than_once_mean_the_same(long seed) {
        List<Happening> life = life(seed, 60);
        List<Happening> heard = new ArrayList<>(life);
        heard.addAll(life.subList(0, 20));
        Collections.shuffle(heard, new Random(seed));
        Instant end = START.plus(SPAN);

        assertThat(watch.evaluate(history(heard), end)).isEqualTo(watch.evaluate(history(life), end));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void the_same_cause_is_never_raised_twice(long seed) {
        List<Alert> alerts =
                watch.evaluate(history(life(seed, 120)), START.plus(SPAN)).alerts();

        assertThat(alerts).extracting(Alert::id).doesNotHaveDuplicates();
    }

    @Test
    void two_thousand_facts_are_evaluated_in_milliseconds() {
        History warm = history(life(7, 2_000));
        Instant end = START.plus(SPAN);
        for (int round = 0; round < 5; round++) {
            watch.evaluate(warm, end);
        }
        Duration best = Duration.ofDays(1);
        for (int round = 0; round < 5; round++) {
            History history = history(life(7, 2_000));
            long before = System.nanoTime();
            watch.evaluate(history, end);
            Duration took = Duration.ofNanos(System.nanoTime() - before);
            best = took.compareTo(best) < 0 ? took : best;
        }

        assertThat(best).isLessThan(Duration.ofMillis(500));
    }

    private static Alert sameAlert(Alert earlier, Alert later) {
        assertThat(later).usingRecursiveComparison().ignoringFields("cleared").isEqualTo(earlier);
        if (earlier.cleared() != null) {
            assertThat(later.cleared()).isEqualTo(earlier.cleared());
        }
        return later;
    }

    private static History history(List<Happening> facts) {
        return new History(new CaseId(Story.id("case")), new AreaId("northshire"), facts);
    }

    /* A life of chance: some facts told at once, one in five up to ten days late. */
    private static List<Happening> life(long seed, int facts) {
        var chance = new Random(seed);
        List<Happening> life = new ArrayList<>();
        for (int i = 0; i < facts; i++) {
            Instant occurred = START.plusSeconds(chance.nextLong(SPAN.toSeconds()));
            Instant recorded = chance.nextInt(5) == 0 ? occurred.plusSeconds(chance.nextLong(864_000)) : occurred;
            life.add(new Happening(
                    new EventId(Story.id("%d %d".formatted(seed, i))),
                    new AgencyId("northshire-probation"),
                    occurred,
                    recorded,
                    recorded,
                    anything(chance, facts / 6)));
        }
        return life;
    }

    private static Record anything(Random chance, int things) {
        String one = "thing %d".formatted(chance.nextInt(Math.max(1, things)));
        List<Supplier<Record>> all = List.of(
                () -> Story.arrest(one),
                () -> Story.charge(one),
                Story::signedByBoth,
                () -> Story.recallConsidered(),
                Story::released,
                () -> new ReturnedToCustodyV1(true),
                () -> Story.concern(one, Sign.WEAPON, Urgency.URGENT),
                () -> Story.concern(one + " more", Sign.MONEY, Urgency.ROUTINE),
                () -> Story.acknowledged(one),
                () -> Story.assigned(one, "2026-03-%02d".formatted(1 + chance.nextInt(28))),
                () -> Story.carried(one, "2026-04-%02d".formatted(1 + chance.nextInt(28)), 1),
                () -> Story.completed(one),
                () -> new ActionTransferredV1(Story.action(one), new AgencyId("southmoor-housing"), true),
                () -> Story.assessed(chance.nextBoolean()),
                () -> Story.level(Level.numbered(1 + chance.nextInt(3))),
                () -> Story.deregistered(Story.action(one)),
                () -> new ExitReopenedV1(new EventId(Story.id(one))),
                () -> Story.releasePlanned("2026-06-%02d".formatted(1 + chance.nextInt(28))),
                () -> new ReleasePlanWithdrawnV1(true),
                () -> new ReferralMadeV1(Level.TWO, true));
        Supplier<Record> drawn = all.get(chance.nextInt(all.size()));
        // In a long life few facts are about leaving: most are about what somebody does next.
        return things > 100 && chance.nextInt(20) > 0 && all.indexOf(drawn) > 13 ? Story.completed(one) : drawn.get();
    }
}
