package sightline.cases.postgres.listing;

import java.util.UUID;
import sightline.cases.domain.listing.Position;
import sightline.cases.domain.listing.Sorting;

/**
 * How the database says where a case stands in an order, and how it finds what comes after it.
 *
 * @param written the key as it stands in an address
 * @param beyond what is so of those that come after a position
 * @param order the order itself
 * @param byIdAlone the id says where it stands
 */
record SortKey(String written, String beyond, String order, boolean byIdAlone) {
    private static final String ONWARDS = "sort_key, id";
    private static final String BACK = "sort_key desc, id desc";
    private static final String MOMENT = "to_char(sort_key at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";

    static SortKey of(Sorting by) {
        return switch (by) {
            case OPENED -> new SortKey("''", "id > ?", "id", true);
            case NAME -> onwards("''", "(select plain_name from managed_case where id = ?)");
            case LEVEL -> onwards("sort_key::text", "?::int");
            case CHANGED -> new SortKey(MOMENT, "(sort_key, id) < (?::timestamptz, ?)", BACK, false);
            case REVIEW -> onwards("sort_key::text", "?::date");
        };
    }

    private static SortKey onwards(String written, String read) {
        return new SortKey(written, "(sort_key, id) > (%s, ?)".formatted(read), ONWARDS, false);
    }

    /** What stands in the places of {@link #beyond}. */
    Object[] values(Position position) {
        UUID id = position.id().value();
        if (byIdAlone) {
            return new Object[] {id};
        }
        return new Object[] {position.key().isEmpty() ? id : position.key(), id};
    }
}
