package sightline.web.services;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was required of a person and not done, and how they were warned, the latest first. */
public record Compliance(List<Item> items, List<Warned> warnings) {

    public Compliance {
        items = items == null ? List.of() : List.copyOf(items);
        warnings = warnings == null ? List.of() : List.copyOf(warnings);
    }

    /**
     * One thing that was not done.
     *
     * @param acceptable whether the reason given was accepted; null while nobody has judged it
     * @param may what this person may do about it now
     */
    public record Item(
            String itemId,
            String kind,
            String severity,
            @Nullable Boolean acceptable,
            @Nullable String detail,
            Instant at,
            String agency,
            List<PoliceTold> policeTold,
            List<String> may) {

        public Item {
            policeTold = policeTold == null ? List.of() : List.copyOf(policeTold);
            may = may == null ? List.of() : List.copyOf(may);
        }

        public boolean reasonAccepted() {
            return Boolean.TRUE.equals(acceptable);
        }

        public boolean reasonNotAccepted() {
            return Boolean.FALSE.equals(acceptable);
        }
    }

    /** One time that the police were told. */
    public record PoliceTold(@Nullable String reference, Instant at, String agency) {}

    /** One warning. */
    public record Warned(String step, Instant at, String agency) {}
}
