package sightline.platform.rules;

import java.util.List;
import java.util.stream.Stream;
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
        return Stream.concat(
                        known.all(DeregisteredV1.class).map(Noted::happening),
                        known.all(LevelSetV1.class).map(Noted::happening))
                .flatMap(fact -> Exit.of(fact.fact()).map(exit -> new StandingExit(fact, exit)).stream())
                .toList();
    }
}
