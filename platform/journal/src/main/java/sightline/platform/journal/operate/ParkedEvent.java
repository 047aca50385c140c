package sightline.platform.journal.operate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import sightline.platform.journal.Connections;
import sightline.platform.language.CaseId;

/**
 * An event that a listener has set aside, as an operator sees it: where it is and why, never what it says.
 *
 * @param cause gap, poison or unreadable
 * @param reason one sentence, free of data
 */
public record ParkedEvent(
        String listener, String source, CaseId about, long sequence, String cause, String reason, Instant firstSeen) {

    private static final String OLDEST = """
            select listener, source, case_id, sequence, cause, reason, first_seen from parked
            order by first_seen, listener, source, case_id, sequence limit ?
            """;

    /** Those that have lain longest, first. */
    public static List<ParkedEvent> oldest(Connections database, int atMost) throws SQLException {
        List<ParkedEvent> parked = new ArrayList<>();
        try (Connection connection = database.open();
                PreparedStatement select = connection.prepareStatement(OLDEST)) {
            select.setInt(1, atMost);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    parked.add(read(row));
                }
            }
        }
        return parked;
    }

    private static ParkedEvent read(ResultSet row) throws SQLException {
        return new ParkedEvent(
                row.getString(1),
                row.getString(2),
                new CaseId(row.getObject(3, UUID.class)),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant());
    }
}
