package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.cases.domain.Fiction.toldAt;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sightline.cases.domain.exit.Deregistration;
import sightline.cases.domain.retention.Erasure;
import sightline.cases.domain.retention.Keeping;
import sightline.cases.domain.retention.LegalHold;
import sightline.cases.domain.retention.RetentionReview;
import sightline.cases.domain.retention.Safekeeping;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.ErasureGround;
import sightline.platform.language.ErasureId;
import sightline.platform.language.ExitFrom;
import sightline.platform.language.LegalHoldGround;
import sightline.platform.language.LegalHoldId;
import sightline.platform.language.RetentionOutcome;
import sightline.platform.language.StaffId;
import sightline.platform.language.Told;

/** Thousands of verbs of governance in any order, by three people over years: who erases what, and when. */
class NoOrderErasesAHeldCaseTest {
    private static final int VERBS = 400;

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_order_of_verbs_erases_a_case_under_a_hold_of_a_managed_person_or_by_one_person(long seed) {
        boolean unused = isErased(seed);
    }

    @Test
    void and_some_orders_do_erase_one() {
        assertThat(seeds().filter(NoOrderErasesAHeldCaseTest::isErased)).isNotEmpty();
    }

    /** Lives one of them, requiring that whatever is erased is rightly so. */
    private static boolean isErased(long seed) {
        Random random = new Random(seed);
        Retaining now = new Retaining(Fiction.managed(), Safekeeping.NONE);
        Instant at = Fiction.NOON;
        for (int i = 0; i < VERBS; i++) {
            at = at.plus(random.nextInt(40), ChronoUnit.DAYS);
            StaffId by = new StaffId("ig-" + random.nextInt(3));
            Retaining then = after(now, asked(now, by, at, random));
            if (then == null) {
                requireRight(now, by, Keeping.dayOf(at));
                return true;
            }
            now = then;
        }
        return false;
    }

    /** Null once it is erased. */
    private static @Nullable Retaining after(Retaining before, Decision<Change<Retaining, CaseFact>> decision) {
        return switch (decision) {
            case Decision.Refused<Change<Retaining, CaseFact>> refused -> before;
            case Taken<Change<Retaining, CaseFact>>(var change) ->
                change.facts().getFirst() instanceof CaseFact.CaseErased ? null : change.now();
        };
    }

    private static Decision<Change<Retaining, CaseFact>> asked(Retaining now, StaffId by, Instant at, Random random) {
        Told told = toldAt(at);
        LocalDate today = Keeping.dayOf(at);
        return switch (random.nextInt(12)) {
            case 0 -> now.hold(hold(by, at), told);
            case 1, 2, 3 -> now.lift(anyHold(now, random), "Why", told);
            case 4 -> moved(now, told);
            case 5, 6 -> now.review(review(by, at, random), today, told);
            case 7, 8, 9 -> now.propose(erasure(by, at, random), today, told);
            case 10 -> now.decline(proposal(now), "Why", today, told);
            default -> now.approve(proposal(now), by, today, told);
        };
    }

    private static Decision<Change<Retaining, CaseFact>> moved(Retaining now, Told told) {
        return switch (now.about()) {
            case Managed managed ->
                managed.deregister(new Deregistration(ExitFrom.MAPPA, "Why", List.of()), List.of(), told)
                        .map(change -> new Change<>(new Retaining(change.now(), now.kept()), change.facts()));
            case Case.Left left -> {
                Change<Managed, CaseFact> again =
                        left.reopen(List.of(left.exit().fact()), told).orElseThrow();
                yield new Taken<>(new Change<>(new Retaining(again.now(), now.kept()), again.facts()));
            }
        };
    }

    private static void requireRight(Retaining erased, StaffId by, LocalDate today) {
        Erasure proposed = Objects.requireNonNull(erased.kept().proposed());
        assertThat(erased.kept().holds()).isEmpty();
        assertThat(erased.about()).isInstanceOf(Case.Left.class);
        assertThat(proposed.by()).isNotEqualTo(by);
        assertThat(today).isBeforeOrEqualTo(Keeping.dayOf(proposed.at()).plusDays(30));
        if (proposed.ground() == ErasureGround.RETENTION_ENDED) {
            assertThat(erased.keeping()).get().satisfies(keeping -> {
                assertThat(keeping.needed()).isFalse();
                assertThat(keeping.reviewOn()).isBeforeOrEqualTo(today);
            });
        }
    }

    private static LegalHoldId anyHold(Retaining now, Random random) {
        List<LegalHold> holds = now.kept().holds();
        return holds.isEmpty()
                ? new LegalHoldId(UUID.randomUUID())
                : holds.get(random.nextInt(holds.size())).id();
    }

    private static ErasureId proposal(Retaining now) {
        Erasure proposed = now.kept().proposed();
        return proposed == null ? new ErasureId(UUID.randomUUID()) : proposed.id();
    }

    private static LegalHold hold(StaffId by, Instant at) {
        return new LegalHold(
                new LegalHoldId(UUID.randomUUID()), LegalHoldGround.INQUEST, "Why", by, Fiction.PROBATION, at);
    }

    private static RetentionReview review(StaffId by, Instant at, Random random) {
        RetentionOutcome found = random.nextInt(4) == 0 ? RetentionOutcome.RETAINED : RetentionOutcome.NOT_NEEDED;
        return new RetentionReview(found, null, "Why", by, Fiction.PROBATION, at);
    }

    private static Erasure erasure(StaffId by, Instant at, Random random) {
        ErasureGround[] grounds = ErasureGround.values();
        return new Erasure(
                new ErasureId(UUID.randomUUID()),
                grounds[random.nextInt(grounds.length)],
                "Why",
                by,
                Fiction.PROBATION,
                at);
    }
}
