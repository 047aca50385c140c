package sightline.cases.domain.support;

import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CareKind;
import sightline.platform.language.ProviderCode;
import sightline.platform.language.ProviderKind;
import sightline.platform.language.ServiceId;
import sightline.platform.language.SupportKind;

/** What can happen to the services a person gets, and to who cares for them. */
public sealed interface SupportFact {

    /**
     * A service began.
     *
     * @param providerName who provides it, in words that stay here
     */
    record Started(
            ServiceId id,
            SupportKind kind,
            ProviderKind provider,
            @Nullable String providerName) implements SupportFact {}

    /**
     * A service closed.
     *
     * @param receivedBy the agency that took the person on; null where nobody did
     * @param reason why, in words that stay here
     */
    record Closed(
            ServiceId id,
            SupportKind kind,
            @Nullable AgencyId receivedBy,
            @Nullable String reason) implements SupportFact {}

    /**
     * Others care for the person.
     *
     * @param providerName their name, in words that stay here
     */
    record ProviderChanged(
            CareKind kind, ProviderCode to, @Nullable String providerName) implements SupportFact {}
}
