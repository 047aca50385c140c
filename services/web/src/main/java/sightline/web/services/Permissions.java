package sightline.web.services;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person under supervision asked leave for, the latest first. */
public record Permissions(List<Item> items) {

    public Permissions {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /**
     * One of it.
     *
     * @param decision granted or refused; null while nobody has decided
     * @param may what this person may do about it now
     */
    public record Item(
            String permissionId,
            String kind,
            @Nullable String detail,
            Instant at,
            String agency,
            @Nullable String decision,
            @Nullable String reason,
            @Nullable Instant decidedAt,
            List<String> may) {

        public Item {
            may = may == null ? List.of() : List.copyOf(may);
        }
    }
}
