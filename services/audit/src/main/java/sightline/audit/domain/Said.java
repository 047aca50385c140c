package sightline.audit.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a service said of one look or fact.
 *
 * @param origin where it was heard
 * @param text byte for byte; this, and nothing taken from it, is what the chain holds
 * @param found what can be looked for in it
 */
public record Said(UUID id, Origin origin, String text, Found found) {

    /** Where something was heard. */
    public enum Origin {
        /** Said by the service that answered, on the topic of looks. */
        LOOK,
        /** Announced by the service that recorded it, on the topic of facts. */
        FACT
    }

    /**
     * Who did what with which cases.
     *
     * @param roles as the token said them then
     * @param address whence they asked
     * @param part the endpoint, or the type of the fact
     * @param reason why it was refused
     * @param ownName somebody on it bears the family name of whoever asked
     * @param ownAddress somebody on it lives, or may come to live, where whoever asked does
     * @param request the correlation id, as in every service that the request led to
     */
    public record Found(
            Instant at,
            String service,
            @Nullable String person,
            @Nullable String name,
            @Nullable String agency,
            @Nullable String area,
            Set<String> roles,
            @Nullable String address,
            String operation,
            String part,
            @Nullable String verb,
            Set<UUID> cases,
            String decision,
            @Nullable String ground,
            @Nullable String reason,
            int status,
            boolean ownName,
            boolean ownAddress,
            String purpose,
            UUID request) {

        public Found {
            roles = Set.copyOf(roles);
            cases = Set.copyOf(cases);
        }
    }
}
