package sightline.actions.domain;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.ActionId;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;

/**
 * Which actions are listed; the soonest due comes first.
 *
 * @param about of these cases only; empty for those of all
 * @param owner owned by this agency only
 * @param area of this area's cases only
 * @param open those only that are still to be done
 * @param late those only that were announced as overdue
 * @param after where the last page ended
 */
public record Listing(
        Set<CaseId> about,
        @Nullable AgencyId owner,
        @Nullable AreaId area,
        boolean open,
        boolean late,
        After after,
        int atMost) {

    public Listing {
        about = Set.copyOf(about);
    }

    /** The last action of a page: its moment, and its id among those of the same moment. */
    public record After(Instant due, ActionId id) {
        /** Before the first. */
        public static final After NOTHING =
                new After(Instant.EPOCH, ActionId.of("00000000-0000-0000-0000-000000000000"));

        /** Reads what {@link #toString} wrote. */
        public static After of(String text) {
            String[] parts = text.split("_", 2);
            try {
                return new After(Instant.parse(parts[0]), ActionId.of(parts[parts.length - 1]));
            } catch (DateTimeParseException | IllegalArgumentException e) {
                throw new IllegalArgumentException("is the next of the page before", e);
            }
        }

        public static After action(Action last) {
            return new After(last.assignment().due().moment(), last.id());
        }

        @Override
        public String toString() {
            return due + "_" + id;
        }
    }
}
