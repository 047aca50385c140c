package sightline.deploy.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A column by which entries are looked for, and where in what was said its value stands.
 *
 * @param pointer into the JSON
 */
record Column(String name, Kind kind, String pointer) {

    /** How a value is written. */
    enum Kind {
        /** A text that may be absent. */
        TEXT,
        MOMENT,
        NUMBER,
        FLAG,
        /** A flag that nothing was said of at first, which is as if it were not so. */
        LATER_FLAG,
        /** Several texts, in any order. */
        SEVERAL
    }

    static final List<Column> ALL = List.of(
            new Column("at", Kind.MOMENT, "/at"),
            new Column("service", Kind.TEXT, "/service"),
            new Column("person", Kind.TEXT, "/who/person"),
            new Column("name", Kind.TEXT, "/who/name"),
            new Column("agency", Kind.TEXT, "/who/agency"),
            new Column("area", Kind.TEXT, "/who/area"),
            new Column("roles", Kind.SEVERAL, "/who/roles"),
            new Column("address", Kind.TEXT, "/who/from"),
            new Column("operation", Kind.TEXT, "/what/operation"),
            new Column("part", Kind.TEXT, "/what/part"),
            new Column("verb", Kind.TEXT, "/what/verb"),
            new Column("cases", Kind.SEVERAL, "/what/cases"),
            new Column("decision", Kind.TEXT, "/outcome/decision"),
            new Column("ground", Kind.TEXT, "/outcome/ground"),
            new Column("reason", Kind.TEXT, "/outcome/reason"),
            new Column("status", Kind.NUMBER, "/outcome/status"),
            new Column("own_name", Kind.FLAG, "/outcome/ownName"),
            new Column("own_address", Kind.LATER_FLAG, "/outcome/ownAddress"),
            new Column("purpose", Kind.TEXT, "/purpose"),
            new Column("request", Kind.TEXT, "/request"));

    /** The database keeps microseconds and rounds to the nearest. */
    private static final Duration ROUNDED = Duration.ofNanos(500);

    /** Whether the row says what was said. */
    boolean agrees(JsonNode said, ResultSet row) throws SQLException, Json.Unreadable {
        @Nullable Object wanted = wanted(said);
        @Nullable Object found = found(row);
        if (wanted instanceof Instant one && found instanceof Instant other) {
            return Duration.between(one, other).abs().compareTo(ROUNDED) <= 0;
        }
        return Objects.equals(wanted, found);
    }

    /** What was said, as the column must have it. */
    @Nullable
    Object wanted(JsonNode said) throws Json.Unreadable {
        JsonNode value = said.at(pointer);
        return switch (kind) {
            case TEXT -> value.isMissingNode() || value.isNull() ? null : Json.text(said, pointer);
            case MOMENT -> moment(Json.text(said, pointer));
            case NUMBER -> require(value, value.isIntegralNumber()).longValue();
            case FLAG -> require(value, value.isBoolean()).booleanValue();
            case LATER_FLAG ->
                !value.isMissingNode() && require(value, value.isBoolean()).booleanValue();
            case SEVERAL -> several(require(value, value.isArray()));
        };
    }

    private JsonNode require(JsonNode value, boolean fits) throws Json.Unreadable {
        if (!fits) {
            throw new Json.Unreadable("no " + pointer);
        }
        return value;
    }

    private Instant moment(String text) throws Json.Unreadable {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new Json.Unreadable("no " + pointer);
        }
    }

    private static List<String> several(JsonNode array) {
        TreeSet<String> each = new TreeSet<>();
        array.forEach(one -> each.add(one.asText()));
        return List.copyOf(each);
    }

    private @Nullable Object found(ResultSet row) throws SQLException {
        return switch (kind) {
            case TEXT -> row.getString(name);
            case MOMENT -> Snapshot.instant(row, name);
            case NUMBER -> {
                long number = row.getLong(name);
                yield row.wasNull() ? null : number;
            }
            case FLAG, LATER_FLAG -> {
                boolean flag = row.getBoolean(name);
                yield row.wasNull() ? null : flag;
            }
            case SEVERAL -> several(row.getArray(name));
        };
    }

    private static @Nullable Object several(@Nullable Array array) throws SQLException {
        if (array == null) {
            return null;
        }
        List<String> each = new ArrayList<>();
        Arrays.asList((Object[]) array.getArray()).forEach(one -> each.add(String.valueOf(one)));
        return each.stream().sorted().toList();
    }
}
