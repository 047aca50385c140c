package sightline.cases.domain.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Category;
import sightline.platform.language.EventId;
import sightline.platform.language.Level;

/**
 * Something an agency asked of co-ordination about a person under management, and nobody has decided.
 *
 * @param fact the fact that asks
 * @param by the agency
 * @param sought the level, of a referral
 * @param category the category, of a notification
 */
public record Awaited(
        CaseId about,
        EventId fact,
        AgencyId by,
        @Nullable Level sought,
        @Nullable Category category,
        Instant since) {

    /** What is asked. */
    public enum Ask {
        REFERRAL,
        NOTIFICATION
    }
}
