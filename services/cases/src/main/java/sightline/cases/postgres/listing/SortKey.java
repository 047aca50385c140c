package sightline.cases.postgres.listing;

import java.util.UUID;
import sightline.cases.domain.listing.Position;
import sightline.cases.domain.listing.Sorting;

/**
 * How the database says where a case stands in an order, and how it finds the place again.
 *
 * @param written the key as it stands in an address
 * @param read the same, back from there
 * @param descends the last comes first
 */
record SortKey(String written, String read, boolean descends) {

    static SortKey of(Sorting by) {
        return switch (by) {
            case OPENED -> new SortKey("''", "?::uuid", false);
            case NAME -> new SortKey("''", "(select plain_name from managed_case where id = ?::uuid)", false);
            case LEVEL -> new SortKey("sort_key::text", "?::int", false);
            case CHANGED ->
                new SortKey(
                        "to_char(sort_key at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')",
                        "?::timestamptz",
                        true);
            case REVIEW -> new SortKey("sort_key::text", "?::date", false);
        };
    }

    /** What stands in the place that is read. */
    String of(Position position) {
        UUID id = position.id().value();
        return position.key().isEmpty() ? id.toString() : position.key();
    }

    String direction() {
        return descends ? "desc" : "asc";
    }

    String beyond() {
        return descends ? "<" : ">";
    }
}
