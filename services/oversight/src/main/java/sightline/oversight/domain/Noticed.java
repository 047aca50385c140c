package sightline.oversight.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AlertId;
import sightline.platform.language.AlertRole;
import sightline.platform.language.CaseId;
import sightline.platform.language.DetectorId;
import sightline.platform.language.EventId;
import sightline.platform.language.Limb;

/**
 * What a detector noticed in a case; it never changes.
 *
 * @param sentence what is wrong, in plain words that name nobody
 * @param because the facts that made it true
 * @param owner who must answer it
 * @param recipients who else is told, in the order in which it escalates
 * @param concerns the agency whose action it is about, if it is about one
 * @param raisedAt the exact moment at which it became true
 * @param wouldHaveFiredAt when it would have fired, had a late fact been known in time
 * @param dueAt by when it must be acknowledged
 */
public record Noticed(
        AlertId id,
        CaseId about,
        DetectorId detector,
        @Nullable Limb limb,
        String title,
        String sentence,
        List<EventId> because,
        AlertRole owner,
        List<AlertRole> recipients,
        @Nullable AgencyId concerns,
        Instant raisedAt,
        @Nullable Instant wouldHaveFiredAt,
        Instant dueAt) {
    private static final DetectorId UNSAFE_EXIT = new DetectorId("D15");

    public Noticed {
        because = List.copyOf(because);
        recipients = List.copyOf(recipients);
    }

    /** Whether only facts can answer it: no reason given by a person makes an unsafe exit safe. */
    boolean answeredByFactsOnly() {
        return detector.equals(UNSAFE_EXIT);
    }
}
