package sightline.web.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom a person is close to, where they live, which services they get and what they are sentenced to. */
public final class Life {

    private Life() {}

    /** Whom they are close to, the latest first. */
    public record Relationships(List<Relationship> items) {
        public Relationships {
            items = copy(items);
        }
    }

    /** One relationship. */
    public record Relationship(
            String relationshipId,
            String childrenInHousehold,
            @Nullable String about,
            Instant at,
            String agency,
            List<LookedInto> checks,
            List<String> missing,
            List<String> may) {
        public Relationship {
            checks = copy(checks);
            missing = copy(missing);
            may = copy(may);
        }

        public boolean childrenUnknown() {
            return childrenInHousehold.equals("unknown");
        }
    }

    /** What was looked into because of it. */
    public record LookedInto(List<String> checks, @Nullable String finding, Instant at, String agency) {
        public LookedInto {
            checks = copy(checks);
        }
    }

    /** Where they may live or stay, the latest first. */
    public record Addresses(List<Address> items) {
        public Addresses {
            items = copy(items);
        }
    }

    /**
     * One address.
     *
     * @param purpose null, as all of the proposal, for who is told of checks alone
     * @param missing null for who is told of no checks
     */
    public record Address(
            String addressId,
            @Nullable String purpose,
            @Nullable String address,
            @Nullable LocalDate useOn,
            @Nullable String childrenPresent,
            @Nullable Instant at,
            @Nullable String agency,
            List<Check> checks,
            @Nullable List<String> missing,
            List<String> may) {
        public Address {
            checks = copy(checks);
            may = copy(may);
        }

        public boolean lacks() {
            return missing != null && !missing.isEmpty();
        }

        public boolean complete() {
            return missing != null && missing.isEmpty();
        }
    }

    /** What was looked into there, and found. */
    public record Check(
            String check, String outcome, @Nullable String finding, Instant at, String agency, boolean superseded) {}

    /** Which services they get, the latest first. */
    public record Supports(List<Support> items) {
        public Supports {
            items = copy(items);
        }
    }

    /** One service. */
    public record Support(
            String serviceId,
            String kind,
            @Nullable String provider,
            @Nullable String providerName,
            Instant at,
            String agency,
            @Nullable Instant closedAt,
            @Nullable String receivedBy,
            @Nullable String reason,
            @Nullable Boolean receivedByNobody,
            List<String> may) {
        public Support {
            may = copy(may);
        }

        public boolean closedOnNobody() {
            return Boolean.TRUE.equals(receivedByNobody);
        }
    }

    /** Who cares for them now. */
    public record Providers(List<Provider> items) {
        public Providers {
            items = copy(items);
        }
    }

    /** One of them. */
    public record Provider(
            String kind, @Nullable String to, @Nullable String providerName, Instant at, String agency) {}

    /** What courts sentenced them to, the latest first. */
    public record Sentences(List<Sentence> items) {
        public Sentences {
            items = copy(items);
        }
    }

    /** One sentence. */
    public record Sentence(
            String sentenceId,
            String kind,
            String offenceGroup,
            @Nullable String offence,
            @Nullable Integer lengthDays,
            @Nullable LocalDate licenceEndsOn,
            Instant at,
            String agency,
            @Nullable Instant endedAt,
            List<String> may) {
        public Sentence {
            may = copy(may);
        }
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
