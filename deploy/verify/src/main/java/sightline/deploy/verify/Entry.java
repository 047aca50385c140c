package sightline.deploy.verify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** One row of the ledger, as it stands there. */
record Entry(long number, String id, String origin, String said, byte[] digest, byte[] chain, Instant receivedAt) {
    static final String ALL = "select number, id, origin, said, digest, chain, received_at from entry order by number";

    static Entry of(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("number"),
                Snapshot.text(row, "id"),
                Snapshot.text(row, "origin"),
                Snapshot.text(row, "said"),
                Snapshot.bytes(row, "digest"),
                Snapshot.bytes(row, "chain"),
                Snapshot.instant(row, "received_at"));
    }
}
