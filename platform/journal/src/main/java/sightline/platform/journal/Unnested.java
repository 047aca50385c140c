package sightline.platform.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sets one array parameter per column of some rows, so that many rows go in one statement. */
public final class Unnested<T> {
    private final Connection connection;
    private final PreparedStatement statement;
    private final List<T> rows;
    private int next;

    /** Sets parameters from this one on. */
    public Unnested(Connection connection, PreparedStatement statement, List<T> rows, int first) {
        this.connection = connection;
        this.statement = statement;
        this.rows = rows;
        this.next = first;
    }

    /** Text goes in binary as it is, without quoting. */
    public Unnested<T> text(Function<T, @Nullable String> column) throws SQLException {
        return set("text", rows.stream().map(column).toArray(String[]::new));
    }

    public Unnested<T> number(Function<T, @Nullable Long> column) throws SQLException {
        return set("bigint", rows.stream().map(column).toArray(Long[]::new));
    }

    public Unnested<T> flag(Function<T, Boolean> column) throws SQLException {
        return set("boolean", rows.stream().map(column).toArray(Boolean[]::new));
    }

    public Unnested<T> uuid(Function<T, Object> column) throws SQLException {
        return set("uuid", rows.stream().map(column).toArray());
    }

    private Unnested<T> set(String type, @Nullable Object[] values) throws SQLException {
        statement.setArray(next++, connection.createArrayOf(type, values));
        return this;
    }
}
