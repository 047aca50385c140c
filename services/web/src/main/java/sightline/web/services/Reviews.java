package sightline.web.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the management of a person was reviewed, the latest first. */
public record Reviews(List<Item> items) {

    public Reviews {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /**
     * One review.
     *
     * @param late the next of its kind should have been, and was not
     */
    public record Item(
            String kind,
            @Nullable String outcome,
            List<String> signedBy,
            Instant at,
            String agency,
            @Nullable LocalDate nextOn,
            boolean late) {

        public Item {
            signedBy = signedBy == null ? List.of() : List.copyOf(signedBy);
        }
    }
}
