package sightline.platform.rules;

import java.util.List;
import sightline.platform.contracts.premises.ResidentArrivedV1;
import sightline.platform.contracts.premises.ResidentDepartedV1;

/** Whether the person lives at approved premises. */
final class Residence {
    private static final List<Class<? extends Record>> KINDS =
            List.of(ResidentArrivedV1.class, ResidentDepartedV1.class);

    private Residence() {}

    static boolean atPremises(Knowledge known) {
        return known.ofKinds(KINDS)
                .reduce((earlier, later) -> later)
                .filter(last -> last.fact() instanceof ResidentArrivedV1)
                .isPresent();
    }
}
