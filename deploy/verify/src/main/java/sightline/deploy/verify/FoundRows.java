package sightline.deploy.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;

/** The rows by which entries are looked for, walked beside the entries: a search must find what was said. */
final class FoundRows implements AutoCloseable {
    private static final String ROWS = "select number, %s from entry_found order by number"
            .formatted(Column.ALL.stream().map(Column::name).collect(Collectors.joining(", ")));

    private final Findings findings;
    private final PreparedStatement ask;
    private final ResultSet row;
    private boolean more;

    FoundRows(Snapshot snapshot, Findings findings) throws SQLException {
        this.findings = findings;
        this.ask = snapshot.ask(ROWS);
        this.row = ask.executeQuery();
        this.more = row.next();
    }

    /** Compares the row of this entry, the next in order, with what was said. */
    void compare(long number, JsonNode said) throws SQLException, Json.Unreadable {
        if (!at(number)) {
            findings.add("Entry %d is not found by any search: its row in entry_found is missing.".formatted(number));
            return;
        }
        for (Column column : Column.ALL) {
            if (!column.agrees(said, row)) {
                findings.add("Entry %d is not found as it was said: its %s in entry_found is altered."
                        .formatted(number, column.name()));
            }
        }
    }

    /** Goes on to the row of this entry; those on the way belong to no entry. */
    private boolean at(long number) throws SQLException {
        while (more && row.getLong("number") < number) {
            tooMany();
        }
        return more && row.getLong("number") == number;
    }

    /** Is done with this entry, however many rows it has. */
    void leave(long number) throws SQLException {
        if (at(number)) {
            more = row.next();
        }
    }

    /** Those after the last entry belong to none. */
    void end() throws SQLException {
        while (more) {
            tooMany();
        }
    }

    private void tooMany() throws SQLException {
        findings.add("Entry_found has a row %d too many: there is no such entry, or it has one already."
                .formatted(row.getLong("number")));
        more = row.next();
    }

    @Override
    public void close() throws SQLException {
        ask.close();
    }
}
