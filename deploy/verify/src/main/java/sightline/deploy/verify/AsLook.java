package sightline.deploy.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

/** A message of the topic of looks is its entry, byte for byte. */
record AsLook(Snapshot snapshot) implements OnTopic.Said {
    private static final String ASIDE = "select message from unreadable_look where partition = ? and at_offset = ?";

    @Override
    public String origin() {
        return "look";
    }

    @Override
    public void read(JsonNode message) throws Json.Unreadable {
        for (Column column : Column.ALL) {
            var unused = column.wanted(message);
        }
    }

    @Override
    public boolean is(Topic.Message message, JsonNode read, Entry entry) {
        return Arrays.equals(Digests.of(message.value()), entry.digest());
    }

    @Override
    public boolean isKeptAside(Topic.Message message) throws SQLException {
        try (PreparedStatement ask = snapshot.ask(ASIDE)) {
            ask.setInt(1, message.partition());
            ask.setLong(2, message.offset());
            try (ResultSet row = ask.executeQuery()) {
                boolean kept = false;
                while (row.next()) {
                    kept |= Arrays.equals(Snapshot.bytes(row, "message"), message.value());
                }
                return kept;
            }
        }
    }
}
