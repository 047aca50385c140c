package sightline.deploy.verify;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the entries that bear the ids of some messages. */
final class Lookup implements AutoCloseable {
    private static final String BY_ID =
            "select number, id, origin, said, digest, chain, received_at from entry where id = any (?) and origin = ?";

    private final Snapshot snapshot;
    private final String origin;
    private final PreparedStatement ask;

    Lookup(Snapshot snapshot, String origin) throws SQLException {
        this.snapshot = snapshot;
        this.origin = origin;
        this.ask = snapshot.ask(BY_ID);
    }

    Map<String, List<Entry>> of(Collection<String> ids) throws SQLException {
        Map<String, List<Entry>> found = new HashMap<>();
        ask.setArray(1, snapshot.ids(ids));
        ask.setString(2, origin);
        try (ResultSet row = ask.executeQuery()) {
            while (row.next()) {
                Entry entry = Entry.of(row);
                found.computeIfAbsent(entry.id(), id -> new ArrayList<>()).add(entry);
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        ask.close();
    }
}
