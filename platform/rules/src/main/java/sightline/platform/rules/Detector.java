package sightline.platform.rules;

import java.util.List;
import sightline.platform.language.AlertRole;
import sightline.platform.language.DetectorId;
import sightline.platform.standards.Standard;

/** Watches for one failing that a published review named; the list of those that are built is closed here. */
sealed interface Detector permits LateReferral, ArrestWithoutDecision, ConcernUnanswered, ActionAdrift, UnsafeExit {

    DetectorId id();

    String title();

    AlertRole owner();

    /** How soon its alerts are to be acknowledged. */
    default Standard acknowledged() {
        return Standard.ALERT_ACKNOWLEDGED;
    }

    /** Every cause there is in what is known, whether or not it comes to an alert. */
    List<? extends Suspicion> suspicions(Knowledge known);
}
