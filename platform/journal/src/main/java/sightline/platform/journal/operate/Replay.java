package sightline.platform.journal.operate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import sightline.platform.journal.Connections;
import sightline.platform.journal.Shard;
import sightline.platform.language.CaseId;

/**
 * Sends facts again, under their own ids, marked as a replay: whoever has them drops them, whoever lacks them has them.
 */
public final class Replay {

    /* In the order of the case, so that a topic made anew is filled in order too. */
    private static final String REPLAY = """
            insert into outbox (shard, case_id, sequence, event_id, replay)
            select ?, case_id, sequence, event_id, true from journal
            where case_id = ? and sequence >= ? order by sequence
            """;

    private final Connections database;

    public Replay(Connections database) {
        this.database = database;
    }

    /**
     * Sends one case's facts again, from this number on.
     *
     * @return how many
     */
    public int of(CaseId about, long fromSequence) throws SQLException {
        try (Connection connection = database.open();
                PreparedStatement replay = connection.prepareStatement(REPLAY)) {
            replay.setInt(1, Shard.of(about));
            replay.setObject(2, about.value());
            replay.setLong(3, fromSequence);
            return replay.executeUpdate();
        }
    }

    /**
     * Sends every case's facts again, case by case.
     *
     * @return how many
     */
    public long ofEverything() throws SQLException {
        long sent = 0;
        Heads ledger = Heads.ofLedger(database);
        for (Heads.Page page = ledger.first(); !page.isEmpty(); page = ledger.after(page)) {
            for (Heads.Head head : page.heads()) {
                sent += of(head.about(), 1);
            }
        }
        return sent;
    }
}
