package sightline.platform.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import sightline.platform.contracts.cases.CaseOpenedV1;
import sightline.platform.contracts.cases.LevelSetV1;
import sightline.platform.contracts.cases.ReferralConsideredV1;
import sightline.platform.contracts.cases.ReferralMadeV1;
import sightline.platform.contracts.cases.ReleasePlanWithdrawnV1;
import sightline.platform.contracts.cases.ReleasePlannedV1;
import sightline.platform.contracts.cases.ReturnedToCustodyV1;

/** The release that is planned now, and whether somebody thought of a referral since the person was last taken back. */
final class ReleasePlans {
    private static final List<Class<? extends Record>> PLANS =
            List.of(ReleasePlannedV1.class, ReleasePlanWithdrawnV1.class);
    private static final List<Class<? extends Record>> REFERRALS =
            List.of(ReferralMadeV1.class, ReferralConsideredV1.class, LevelSetV1.class, CaseOpenedV1.class);

    /** The facts that bear on one. */
    static final List<Class<? extends Record>> BEARING = Stream.of(
                    PLANS, REFERRALS, List.<Class<? extends Record>>of(ReturnedToCustodyV1.class))
            .flatMap(List::stream)
            .toList();

    private final Instant sinceLastReturn;
    private final Optional<Happening> lastPlan;
    private final Optional<Happening> referral;

    ReleasePlans(Knowledge known) {
        sinceLastReturn =
                known.last(ReturnedToCustodyV1.class).map(Noted::occurred).orElse(Instant.MIN);
        lastPlan = known.ofKinds(PLANS).reduce((earlier, later) -> later);
        referral = known.ofKinds(REFERRALS)
                .filter(ReleasePlans::counts)
                .filter(fact -> fact.occurred().isAfter(sinceLastReturn))
                .findFirst();
    }

    /** Every planned day and every notice of it asks at the same moments. */
    static Function<Knowledge, ReleasePlans> oncePerMoment() {
        Map<Instant, ReleasePlans> plans = new HashMap<>();
        return known -> plans.computeIfAbsent(known.at(), _ -> new ReleasePlans(known));
    }

    /** The plan for this day, where it is the one that holds: not withdrawn, replaced, or of an earlier time inside. */
    Optional<Happening> holding(LocalDate day) {
        return lastPlan.filter(plan -> isFor(day, plan))
                .filter(plan -> !plan.occurred().isBefore(sinceLastReturn));
    }

    /** What took the plan for this day away, if anything did. */
    Optional<Happening> undone(LocalDate day) {
        return lastPlan.filter(plan -> !isFor(day, plan));
    }

    /** The first referral, decision against one, or level since the person was last taken back into custody. */
    Optional<Happening> referral() {
        return referral;
    }

    private static boolean isFor(LocalDate day, Happening plan) {
        return plan.fact() instanceof ReleasePlannedV1 planned
                && planned.releaseOn().equals(day);
    }

    private static boolean counts(Happening fact) {
        return !(fact.fact() instanceof CaseOpenedV1 opened) || opened.level() != null;
    }
}
