package sightline.web.services;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The victims' section of a case, the latest contact first.
 *
 * @param may what this person may do now
 */
public record VictimContacts(List<Item> items, List<String> may) {

    public VictimContacts {
        items = items == null ? List.of() : List.copyOf(items);
        may = may == null ? List.of() : List.copyOf(may);
    }

    /** What was said. */
    public record Views(Instant at, String views, @Nullable Boolean conditionsRequested) {}

    /**
     * One contact.
     *
     * @param views the latest last
     * @param may what this person may do about it now
     */
    public record Item(String contactId, Instant at, String agency, List<Views> views, List<String> may) {

        public Item {
            views = views == null ? List.of() : List.copyOf(views);
            may = may == null ? List.of() : List.copyOf(may);
        }
    }
}
