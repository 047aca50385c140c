package sightline.platform.journal.listen;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import sightline.platform.language.CaseId;

/** What a rebuild remembers: in schema {@code rebuild}, and never further than the listener it follows. */
final class ShadowMemory extends PostgresMemory {

    /* Without a schema in their statements, the memory and the effects below it all land in the shadow. */
    private static final String OPEN = "set local search_path = rebuild, public";

    private static final String CEILINGS = """
            select source, case_id, last_sequence from public.inbox
            where listener = ? and (source, case_id) in (select * from unnest(?::text[], ?::uuid[]))
            """;

    private final Connection connection;
    private final String listener;
    private final Map<Stream, Long> ceilings = new HashMap<>();

    ShadowMemory(Connection connection, String listener) {
        super(connection, listener, "rebuild");
        this.connection = connection;
        this.listener = listener;
    }

    /** Takes no lock of the listener's: a rebuild writes here while it holds that lock alone. */
    @Override
    void open() throws SQLException {
        try (Statement open = connection.createStatement()) {
            open.execute(OPEN);
        }
    }

    @Override
    public Map<Stream, Inbox.Reach> reach(Collection<Stream> streams) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(CEILINGS)) {
            ask.setString(1, listener);
            setStreams(ask, 2, streams);
            try (ResultSet row = ask.executeQuery()) {
                while (row.next()) {
                    ceilings.put(
                            new Stream(row.getString(1), new CaseId(row.getObject(2, UUID.class))), row.getLong(3));
                }
            }
        }
        return super.reach(streams);
    }

    /** As of {@link #reach}; one question for a batch and not for each event. */
    @Override
    public long ceiling(Stream stream) {
        return ceilings.getOrDefault(stream, 0L);
    }
}
