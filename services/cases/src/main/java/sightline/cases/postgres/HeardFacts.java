package sightline.cases.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import sightline.platform.contracts.Envelope;
import sightline.platform.contracts.EnvelopeJson;
import sightline.platform.language.CaseId;

/** The local copy of what other services announced, on the connection of whoever hears or asks. */
public final class HeardFacts {
    private static final String KEEP =
            "insert into heard_fact (event_id, case_id, envelope) values (?, ?, ?) on conflict do nothing";
    private static final String OF_CASE = "select envelope from heard_fact where case_id = ?";

    private HeardFacts() {}

    /** Keeps these events; tables are named without a schema, so that a rebuild puts its own first. */
    public static void keep(List<Envelope> events, Connection connection) throws SQLException {
        try (PreparedStatement keep = connection.prepareStatement(KEEP)) {
            for (Envelope event : events) {
                keep.setObject(1, event.id().value());
                keep.setObject(2, event.subject().value());
                keep.setBytes(3, EnvelopeJson.write(event));
                keep.addBatch();
            }
            keep.executeBatch();
        }
    }

    static List<Envelope> of(CaseId about, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(OF_CASE)) {
            select.setObject(1, about.value());
            List<Envelope> heard = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    heard.add(EnvelopeJson.read(row.getBytes("envelope")));
                }
            }
            return heard;
        }
    }
}
