package sightline.platform.testkit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Looks for words in every column of every row of every table of a database, bytes among them. */
public final class Canaries {

    /* A row as text, but for its bytes, which would be written in hexadecimal. */
    private static final String COLUMNS = """
            select table_schema || '.' || table_name,
                   string_agg(case data_type when 'bytea' then 'encode(' || quote_ident(column_name) || ', ''escape'')'
                              else quote_ident(column_name) || '::text' end, ', ' order by ordinal_position)
            from information_schema.columns join information_schema.tables using (table_schema, table_name)
            where table_schema in ('public', 'rebuild') and table_type = 'BASE TABLE'
            group by 1 order by 1
            """;

    private Canaries() {}

    /**
     * The tables with a row in which this stands, whatever its case; but for rows in which the other thing stands too.
     */
    public static SortedSet<String> where(String canary, String butFor, Connection owner) throws SQLException {
        SortedSet<String> found = new TreeSet<>();
        for (Map.Entry<String, String> table : tables(owner).entrySet()) {
            String ask = "select exists (select from (select concat_ws(' ', " + table.getValue() + ") as said from "
                    + table.getKey() + ") r where position(lower(?) in lower(said)) > 0 and position(? in said) = 0)";
            try (PreparedStatement look = owner.prepareStatement(ask)) {
                look.setString(1, canary);
                look.setString(2, butFor);
                try (ResultSet row = look.executeQuery()) {
                    row.next();
                    if (row.getBoolean(1)) {
                        found.add(table.getKey());
                    }
                }
            }
        }
        return found;
    }

    private static Map<String, String> tables(Connection owner) throws SQLException {
        Map<String, String> tables = new TreeMap<>();
        try (Statement ask = owner.createStatement();
                ResultSet row = ask.executeQuery(COLUMNS)) {
            while (row.next()) {
                tables.put(row.getString(1), row.getString(2));
            }
        }
        return tables;
    }
}
