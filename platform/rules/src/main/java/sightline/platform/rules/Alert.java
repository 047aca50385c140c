package sightline.platform.rules;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AlertId;
import sightline.platform.language.AlertRole;
import sightline.platform.language.DetectorId;
import sightline.platform.language.EventId;
import sightline.platform.language.Limb;

/**
 * A detector found that something known to fail is failing.
 *
 * @param id the same for the same case, detector, limb and cause, for ever and in every service
 * @param limb which of its ways to fire, when it has several
 * @param title the detector's name
 * @param sentence what is wrong, in plain words that name nobody
 * @param because the facts that made it true
 * @param owner who must answer it
 * @param told who else is told; escalation follows this order
 * @param concerns the agency whose action it is, where the owner is an action's; else null
 * @param raisedAt the exact moment at which it became true by what was known
 * @param wouldHaveFiredAt when it would have fired, had a late fact been known in time
 * @param dueAt when it must be acknowledged by
 * @param cleared what answered it; null while nothing did
 */
public record Alert(
        AlertId id,
        DetectorId detector,
        @Nullable Limb limb,
        String title,
        String sentence,
        List<EventId> because,
        AlertRole owner,
        List<AlertRole> told,
        @Nullable AgencyId concerns,
        Instant raisedAt,
        @Nullable Instant wouldHaveFiredAt,
        Instant dueAt,
        @Nullable Clearing cleared) {

    public Alert {
        because = List.copyOf(because);
        told = List.copyOf(told);
    }

    public boolean open() {
        return cleared == null;
    }
}
