package sightline.web.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who holds a case, and who held it, the latest first. */
public record Holders(List<Item> items) {

    public Holders {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** Those of whom its reader may tell this. */
    public List<Item> whoMay(String verb) {
        return items.stream().filter(one -> one.may().contains(verb)).toList();
    }

    /**
     * One of them.
     *
     * @param mismatch in what they do not fit a case of high risk
     * @param awaySince since when they are away; null while they are not
     * @param until until when they held it; null while they do
     * @param may what this person may tell of them now
     */
    public record Item(
            String holder,
            String agency,
            String grade,
            @Nullable Integer workloadPercent,
            List<String> mismatch,
            @Nullable String acceptedMismatch,
            Instant since,
            @Nullable Instant awaySince,
            @Nullable LocalDate expectedUntil,
            @Nullable Cover cover,
            @Nullable Instant until,
            @Nullable String handedTo,
            List<String> may) {

        public Item {
            mismatch = mismatch == null ? List.of() : List.copyOf(mismatch);
            may = may == null ? List.of() : List.copyOf(may);
        }
    }

    /** Who covers for somebody who is away. */
    public record Cover(
            String holder,
            String grade,
            @Nullable Integer workloadPercent,
            List<String> mismatch,
            @Nullable String acceptedMismatch) {

        public Cover {
            mismatch = mismatch == null ? List.of() : List.copyOf(mismatch);
        }
    }
}
