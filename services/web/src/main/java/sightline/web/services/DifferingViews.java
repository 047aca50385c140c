package sightline.web.services;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What agencies see differently, by topic. */
public record DifferingViews(List<Item> items) {

    public DifferingViews {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** What nobody has settled yet. */
    public List<Item> open() {
        return items.stream().filter(one -> one.decidedBy() == null).toList();
    }

    /** What somebody has settled. */
    public List<Item> settled() {
        return items.stream().filter(one -> one.decidedBy() != null).toList();
    }

    /**
     * One of it.
     *
     * @param decidedBy as what somebody settled it; null while nobody has
     * @param may what this person may do about it now
     */
    public record Item(
            String topic,
            List<String> agencies,
            @Nullable String positions,
            Instant at,
            String agency,
            @Nullable String decidedBy,
            @Nullable Instant settledAt,
            List<String> may) {

        public Item {
            agencies = agencies == null ? List.of() : List.copyOf(agencies);
            may = may == null ? List.of() : List.copyOf(may);
        }
    }
}
