package sightline.web.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The decisions whether third parties are told, the latest first.
 *
 * @param presumed there is a presumption to tell
 */
public record Disclosures(boolean presumed, List<Item> items) {
    private static final List<String> TESTS = List.of("reasonable", "necessary", "lawful", "proportionate");

    public Disclosures {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /**
     * One of them.
     *
     * @param met which of the four tests it was found to meet
     */
    public record Item(
            String disclosureId,
            String decision,
            String reasons,
            List<String> met,
            @Nullable String recipient,
            @Nullable String what,
            @Nullable String how,
            @Nullable String by,
            @Nullable LocalDate on,
            @Nullable Boolean undertakingSigned,
            @Nullable String conditions,
            @Nullable Boolean personTold,
            @Nullable String personNotToldBecause,
            @Nullable LocalDate reviewOn,
            Instant at,
            String agency) {

        public Item {
            met = met == null ? List.of() : List.copyOf(met);
        }

        /** What a decision to tell somebody was not found to be. */
        public List<String> lacking() {
            Stream<String> tests = decision.equals("disclose") ? TESTS.stream() : Stream.of();
            return tests.filter(test -> !met.contains(test)).toList();
        }
    }
}
