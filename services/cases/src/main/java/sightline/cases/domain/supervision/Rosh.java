package sightline.cases.domain.supervision;

import java.util.Collections;
import java.util.List;
import sightline.platform.language.HarmLevel;

/** The risk of serious harm, to each group at risk. */
public record Rosh(
        HarmLevel children, HarmLevel generalPublic, HarmLevel knownAdult, HarmLevel staff, HarmLevel prisoners) {

    /** The highest of them. */
    public HarmLevel overall() {
        return Collections.max(List.of(children, generalPublic, knownAdult, staff, prisoners));
    }
}
