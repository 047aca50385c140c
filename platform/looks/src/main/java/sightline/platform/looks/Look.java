package sightline.platform.looks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One answer, as the audit is told of it on the topic {@code sightline.looks}: who was shown, told or refused what part
 * of which cases, and why; never what was in it.
 *
 * @param id of this entry, also when it is sent twice
 * @param at when it was written down, just before the answer was sent
 * @param service which answered
 * @param purpose why they asked, as they say: one of a list of words
 * @param request the correlation id of the request, as in every service it led to
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Look(
        UUID id, Instant at, String service, Who who, What what, Outcome outcome, String purpose, UUID request) {

    /**
     * Who asked, as their token says; without one only whence.
     *
     * @param person the token's subject; null when there was no token that we trust
     * @param name what they sign in as
     * @param client with which program they asked
     * @param from the address they asked from
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Who(
            @Nullable String person,
            @Nullable String name,
            @Nullable String agency,
            @Nullable String area,
            Set<String> roles,
            @Nullable String client,
            @Nullable String from) {

        public Who {
            roles = Set.copyOf(roles);
        }

        /** Somebody without a token that we trust. */
        static Who unknown(@Nullable String from) {
            return new Who(null, null, null, null, Set.of(), null, from);
        }
    }

    /**
     * What was asked for.
     *
     * @param part which part of a case or list: the endpoint, without what was filled in
     * @param verb what was to be done; null when something was only read
     * @param cases of which something is in the answer, or which were refused
     * @param upTo of a delivery: the last number on the agency's feed that was sent
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record What(
            Operation operation,
            String part,
            @Nullable String verb,
            Set<UUID> cases,
            @Nullable Long upTo) {

        public What {
            cases = Set.copyOf(cases);
        }
    }

    /** What became of a request. */
    public enum Decision {
        /** They were shown it, or it was done. */
        PERMITTED,
        /** They were not shown it, or may not do it. */
        REFUSED,
        /** They may, but it was not done: malformed, against a rule, overtaken. */
        NOT_DONE
    }

    /**
     * What was decided.
     *
     * @param ground through what they see the case; null when none was shown
     * @param reason why they were refused, which they themselves are never told; null when they were not
     * @param status the HTTP status they were answered with
     * @param ownName somebody on it bears the family name of whoever asked
     * @param ownAddress somebody on it lives, or may come to live, where whoever asked does
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Outcome(
            Decision decision,
            @Nullable String ground,
            @Nullable String reason,
            int status,
            boolean ownName,
            boolean ownAddress) {}
}
