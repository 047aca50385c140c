package sightline.cases.postgres.listing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A statement as it grows, with what stands in its places. */
final class Sql {
    private final StringBuilder text = new StringBuilder();
    private final List<@Nullable Object> values = new ArrayList<>();

    Sql add(String more, @Nullable Object... inItsPlaces) {
        text.append(more);
        values.addAll(Arrays.asList(inItsPlaces));
        return this;
    }

    /** What stands in the next of its places. */
    Sql with(@Nullable Object... inItsPlaces) {
        return add("", inItsPlaces);
    }

    /** Another statement, within this one. */
    Sql add(Sql other) {
        text.append(other.text);
        values.addAll(other.values);
        return this;
    }

    Sql and(String condition, @Nullable Object... inItsPlaces) {
        return add(" and ").add(condition, inItsPlaces);
    }

    /** To be closed by whoever asks. */
    PreparedStatement on(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text.toString());
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, value(values.get(i), connection));
        }
        return statement;
    }

    private static @Nullable Object value(@Nullable Object one, Connection connection) throws SQLException {
        return switch (one) {
            case String[] texts -> connection.createArrayOf("text", texts);
            case UUID[] ids -> connection.createArrayOf("uuid", ids);
            case null, default -> one;
        };
    }
}
