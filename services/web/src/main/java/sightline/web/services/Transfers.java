package sightline.web.services;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which cases pass, or might, from one area to another. */
public record Transfers(Line line) {
    private static final int MOST_PAGES = 20;

    /** To which areas a case was offered, the latest first. */
    public List<Transfer> of(UUID id) {
        return line.get("/cases/%s/transfers".formatted(id), Items.class).items();
    }

    /** The cases that are offered to the area of whoever looks, the oldest first. */
    public List<Offered> offered() {
        List<Offered> all = new ArrayList<>();
        @Nullable String after = "";
        for (int page = 0; after != null && page < MOST_PAGES; page++) {
            Page<Offered> some =
                    line.page("/transfers?limit=200" + (after.isEmpty() ? "" : "&after=" + after), Offered.class);
            all.addAll(some.items());
            after = some.next();
        }
        return all;
    }

    public Optional<Offered> find(UUID transfer) {
        return offered().stream()
                .filter(one -> one.transferId().equals(transfer.toString()))
                .findFirst();
    }

    private record Items(List<Transfer> items) {}

    /**
     * One offer of a case.
     *
     * @param outcome accepted, declined or withdrawn; null while nobody has answered
     * @param may what this person may do about it now
     */
    public record Transfer(
            String transferId,
            String toArea,
            String leadAgency,
            @Nullable String reason,
            Instant at,
            String agency,
            @Nullable String outcome,
            @Nullable String outcomeReason,
            @Nullable Instant settledAt,
            List<String> may) {

        public Transfer {
            may = may == null ? List.of() : List.copyOf(may);
        }
    }

    /** A case that is offered: what it takes to decide, and nothing else of it. */
    public record Offered(
            String transferId,
            String personName,
            Map<String, String> identifiers,
            @Nullable Integer category,
            @Nullable Integer level,
            String fromArea,
            String fromLead,
            String leadAgency,
            String reason,
            Instant at,
            String agency,
            List<String> may) {

        public Offered {
            identifiers = identifiers == null ? Map.of() : Map.copyOf(identifiers);
            may = may == null ? List.of() : List.copyOf(may);
        }

        /** The number that agencies know the person by best. */
        public String number() {
            return Optional.ofNullable(identifiers.get("crn"))
                    .map("CRN "::concat)
                    .or(() -> identifiers.values().stream().findFirst())
                    .orElse("");
        }
    }
}
