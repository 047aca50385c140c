package sightline.cases.domain.support;

import java.time.Instant;
import java.util.Optional;
import sightline.platform.language.AgencyId;

/**
 * Who cares for the person, since when.
 *
 * @param read whether its reader may know who it is, which is for health alone
 * @param by the agency that told of it
 */
public record Provider(SupportFact.ProviderChanged what, boolean read, Instant at, AgencyId by) {

    /** Says that others care for the person; nothing is told anew when these were the last. */
    public Optional<SupportFact> change(SupportFact.ProviderChanged change) {
        return what.equals(change) ? Optional.empty() : Optional.of(change);
    }
}
