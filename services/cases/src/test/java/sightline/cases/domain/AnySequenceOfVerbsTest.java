package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.cases.domain.Fiction.toldAt;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sightline.cases.domain.custody.Charge;
import sightline.cases.domain.custody.Custody;
import sightline.cases.domain.custody.Release;
import sightline.cases.domain.custody.ReleasePlan;
import sightline.cases.domain.exit.Deregistration;
import sightline.cases.domain.exit.FoundObstacle;
import sightline.cases.domain.standing.LevelDecision;
import sightline.cases.domain.supervision.PlanChange;
import sightline.cases.domain.supervision.PlanWords;
import sightline.platform.language.Category;
import sightline.platform.language.Change;
import sightline.platform.language.ChargeOutcome;
import sightline.platform.language.Decision;
import sightline.platform.language.EventId;
import sightline.platform.language.ExitFrom;
import sightline.platform.language.ExitObstacle;
import sightline.platform.language.Level;
import sightline.platform.language.OffenceGroup;
import sightline.platform.language.PlanId;
import sightline.platform.language.ReleasedTo;
import sightline.platform.language.Told;

/** Thousands of lives of one case: whatever is asked in whatever order, no illegal state is reached. */
class AnySequenceOfVerbsTest {
    private static final int VERBS = 200;
    private static final FoundObstacle FOUND =
            new FoundObstacle(ExitObstacle.NO_PLAN, null, null, "There is no plan", "Record one");

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void reaches_no_illegal_state_and_a_refusal_changes_nothing(long seed) {
        Random random = new Random(seed);
        Case now = Fiction.managed();
        for (int i = 0; i < VERBS; i++) {
            Told told = toldAt(Fiction.NOON.plusSeconds(i));
            Case before = now;
            now = switch (now) {
                case Managed managed -> after(managed, asked(managed, told, random));
                case Case.Left left -> reopened(left, told, random);
            };
            requireLegal(before, now);
        }
    }

    private static Case reopened(Case.Left left, Told told, Random random) {
        List<EventId> reasons = random.nextBoolean() ? List.of(left.exit().fact(), told.id()) : List.of(told.id());
        return left.reopen(reasons, told).<Case>map(Change::now).orElse(left);
    }

    private static Case after(Managed before, Decision<? extends Change<? extends Case, CaseFact>> decision) {
        return switch (decision) {
            case Decision.Refused<?> refused -> before;
            case Decision.Taken<? extends Change<? extends Case, CaseFact>>(var change) -> {
                assertThat(change.facts()).isNotEmpty();
                assertThat(change.now().version()).isEqualTo(before.version() + 1);
                yield change.now();
            }
        };
    }

    private static Decision<? extends Change<? extends Case, CaseFact>> asked(Managed now, Told told, Random random) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> now.setLevel(decision(random), found(random), told);
            case 2 ->
                now.deregister(
                        new Deregistration(any(ExitFrom.values(), random), "Why", List.of()), found(random), told);
            case 3 -> new Decision.Taken<>(now.planRelease(new ReleasePlan(LocalDate.of(2027, 1, 31), null), told));
            case 4 -> now.withdrawReleasePlan("Why", told);
            case 5 -> now.release(new Release(random.nextBoolean(), ReleasedTo.ADDRESS, null), told);
            case 6 -> now.returnToCustody("Why", told);
            default -> new Decision.Taken<>(random.nextBoolean() ? charged(now, told, random) : planned(now, told));
        };
    }

    private static Change<Managed, CaseFact> charged(Managed now, Told told, Random random) {
        return now.recordCharge(new Charge(null, OffenceGroup.THEFT, null, any(ChargeOutcome.values(), random)), told);
    }

    private static Change<Managed, CaseFact> planned(Managed now, Told told) {
        return now.changePlan(
                new PlanChange(List.of(), true, true, PlanWords.NONE), new PlanId(UUID.randomUUID()), told);
    }

    private static List<FoundObstacle> found(Random random) {
        return random.nextInt(3) == 0 ? List.of(FOUND) : List.of();
    }

    private static LevelDecision decision(Random random) {
        return new LevelDecision(any(Category.values(), random), any(Level.values(), random), "Why", null, List.of());
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    private static void requireLegal(Case before, Case now) {
        Managed state = now instanceof Case.Left left ? left.before() : (Managed) now;
        assertThat(state.members().lead()).isEqualTo(Fiction.PROBATION);
        assertThat(state.standing().category() == Category.THREE
                        && state.standing().level() == Level.ONE)
                .as("category 3 at level 1")
                .isFalse();
        assertThat(state.custody().licence()
                        && Boolean.TRUE.equals(state.custody().inCustody())
                        && isReturned(state))
                .as("on licence after a return")
                .isFalse();
        assertThat(now.version()).isGreaterThanOrEqualTo(before.version());
        assertThat(before instanceof Case.Left
                        && now instanceof Managed managed
                        && managed.standing().exit() != null)
                .as("reopened and still left")
                .isFalse();
    }

    private static boolean isReturned(Managed state) {
        return state.custody().whereabouts() == Custody.Whereabouts.RETURNED;
    }
}
