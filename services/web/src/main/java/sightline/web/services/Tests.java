package sightline.web.services;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tests for alcohol and drugs, the latest first. */
public record Tests(List<Item> items) {

    public Tests {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /**
     * One of them.
     *
     * @param result null while there is none
     * @param may what this person may do about it now
     */
    public record Item(
            String testId,
            List<String> substances,
            Instant at,
            String agency,
            @Nullable String result,
            List<String> found,
            @Nullable Instant resultedAt,
            List<String> may) {

        public Item {
            substances = substances == null ? List.of() : List.copyOf(substances);
            found = found == null ? List.of() : List.copyOf(found);
            may = may == null ? List.of() : List.copyOf(may);
        }
    }
}
