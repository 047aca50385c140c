package sightline.platform.journal.real;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A fact as a table holds it: in the ledger by its number, in a listener's effects by the order of hearing.
 *
 * @param about the case
 * @param sequence its number
 * @param event its id
 */
public record Recorded(UUID about, long sequence, UUID event) {

    /** The ledger, case by case in the order of the numbers. */
    public static List<Recorded> ledger(JournalDatabase database) throws SQLException {
        return read(database, "select case_id, sequence, event_id from journal order by case_id, sequence");
    }

    /** Rows of three columns: case, sequence, event. */
    public static List<Recorded> read(JournalDatabase database, String query) throws SQLException {
        List<Recorded> found = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                found.add(new Recorded(row.getObject(1, UUID.class), row.getLong(2), row.getObject(3, UUID.class)));
            }
        }
        return found;
    }

    /** One number out of the database. */
    public static long count(JournalDatabase database, String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
