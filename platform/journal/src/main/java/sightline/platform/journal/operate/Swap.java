package sightline.platform.journal.operate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts the rows of tables that were built in schema {@code rebuild} in the place of the old ones. */
final class Swap {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
    private static final List<String> MEMORY = List.of("inbox", "parked", "listener_position");

    private final List<String> tables;
    private final Connection connection;

    Swap(List<String> tables, Connection connection) {
        if (!tables.stream().allMatch(table -> NAME.matcher(table).matches())) {
            throw new IllegalArgumentException("A table is named in lower case, without a schema");
        }
        this.tables = tables;
        this.connection = connection;
    }

    /**
     * What was folded before its case was erased; no rebuild takes a day, and nothing is erased while listeners wait.
     */
    void withoutErased() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select erase_case(case_id) from public.erased_case"
                    + " where erased_at > clock_timestamp() - interval '1 day'");
        }
    }

    /** Rows and not tables: names, rights and whoever is reading stay as they are. */
    long intoPlace() throws SQLException {
        long rows = 0;
        for (String table : tables) {
            String columns = columns(table);
            execute("delete from public." + table);
            rows += execute(
                    "insert into public.%s (%s) select %s from rebuild.%s".formatted(table, columns, columns, table));
        }
        return rows;
    }

    void emptyShadow() throws SQLException {
        for (String table : Stream.concat(MEMORY.stream(), tables.stream()).toList()) {
            execute("truncate rebuild." + table);
        }
    }

    private long execute(String change) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeLargeUpdate(change);
        }
    }

    /** By name: a later migration may have added a column to the two tables in different places. */
    private String columns(String table) throws SQLException {
        String ask = "select string_agg(quote_ident(column_name), ', ') from information_schema.columns "
                + "where table_schema = 'public' and table_name = ?";
        try (PreparedStatement columns = connection.prepareStatement(ask)) {
            columns.setString(1, table);
            try (ResultSet row = columns.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
