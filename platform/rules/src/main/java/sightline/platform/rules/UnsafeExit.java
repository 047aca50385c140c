package sightline.platform.rules;

import java.util.List;
import sightline.platform.contracts.cases.CaseClosedV1;
import sightline.platform.contracts.cases.DeregisteredV1;
import sightline.platform.contracts.cases.LevelSetV1;
import sightline.platform.language.AlertRole;
import sightline.platform.language.DetectorId;
import sightline.platform.standards.Standard;

/**
 * D15: an exit stands although something stood against it. The command is refused, so what is found here came in
 * another way: in the same instant, or told later.
 */
record UnsafeExit() implements Detector {
    private static final List<Class<? extends Record>> EXITS =
            List.of(DeregisteredV1.class, CaseClosedV1.class, LevelSetV1.class);

    @Override
    public DetectorId id() {
        return new DetectorId("D15");
    }

    @Override
    public String title() {
        return "Unsafe exit";
    }

    @Override
    public AlertRole owner() {
        return AlertRole.CHAIR;
    }

    @Override
    public Standard acknowledged() {
        return Standard.GRAVE_ALERT_ACKNOWLEDGED;
    }

    @Override
    public List<? extends Suspicion> suspicions(Knowledge known) {
        return known.ofKinds(EXITS)
                .flatMap(fact -> Exit.of(fact.fact()).map(exit -> new StandingExit(fact, exit)).stream())
                .toList();
    }
}
