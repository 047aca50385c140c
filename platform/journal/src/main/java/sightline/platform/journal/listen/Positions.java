package sightline.platform.journal.listen;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import sightline.platform.journal.Connections;

/** Where a listener is in each partition of a topic, as its last transaction left it. */
final class Positions {
    private static final String READ =
            "select partition, next_offset from listener_position where listener = ? and topic_id = ?";

    private Positions() {}

    static Map<Integer, Long> read(Connections connections, String listener, String topicId) throws SQLException {
        try (Connection connection = connections.open()) {
            return read(connection, listener, topicId);
        }
    }

    static Map<Integer, Long> read(Connection connection, String listener, String topicId) throws SQLException {
        Map<Integer, Long> positions = new HashMap<>();
        try (PreparedStatement read = connection.prepareStatement(READ)) {
            read.setString(1, listener);
            read.setString(2, topicId);
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) {
                    positions.put(row.getInt(1), row.getLong(2));
                }
            }
        }
        return positions;
    }
}
