package sightline.deploy.verify;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares the entries of one checkpoint with what was signed of them. */
final class SignedEntries implements AutoCloseable {
    private static final String ENTRIES =
            "select number, digest, chain, received_at from entry where number between ? and ? order by number";

    private final Findings findings;
    private final PreparedStatement ask;

    SignedEntries(Snapshot snapshot, Findings findings) throws SQLException {
        this.findings = findings;
        this.ask = snapshot.ask(ENTRIES);
    }

    void compare(CheckpointLine signed) throws SQLException {
        byte[][] kept = signed.kept();
        Map<ByteBuffer, Long> signedAs = new HashMap<>();
        for (int one = 0; one < kept.length; one++) {
            signedAs.put(ByteBuffer.wrap(kept[one]), signed.from() + one);
        }
        ask.setLong(1, signed.from());
        ask.setLong(2, signed.upTo());
        long expected = signed.from();
        try (ResultSet row = ask.executeQuery()) {
            while (row.next()) {
                long number = row.getLong("number");
                removed(expected, number - 1);
                byte[] digest = Arrays.copyOf(Snapshot.bytes(row, "digest"), CheckpointLine.KEPT);
                if (!Arrays.equals(digest, kept[(int) (number - signed.from())])) {
                    another(number, signed, signedAs.get(ByteBuffer.wrap(digest)));
                }
                verifyRest(row, number, signed);
                expected = number + 1;
            }
        }
        removed(expected, signed.upTo());
    }

    private void removed(long from, long to) {
        if (from <= to) {
            findings.addAll(from, to, "is signed and not there: it is removed", "are signed and not there: removed");
        }
    }

    private void another(long number, CheckpointLine signed, @Nullable Long as) {
        findings.add(
                as == null
                        ? "Entry %d is not the one that was signed: it is altered, put in or from after entry %d."
                                .formatted(number, signed.upTo())
                        : "Entry %d is not in its place: it was signed as entry %d.".formatted(number, as));
    }

    private void verifyRest(ResultSet row, long number, CheckpointLine signed) throws SQLException {
        Instant latest = signed.instant().plus(EveryEntry.CLOCKS);
        if (Snapshot.instant(row, "received_at").isAfter(latest)) {
            findings.add("Entry %d is altered: its received_at is after it was signed.".formatted(number));
        }
        if (number == signed.upTo() && !Arrays.equals(Snapshot.bytes(row, "chain"), signed.chainBytes())) {
            findings.add("The chain up to entry %d is not the one that was signed.".formatted(number));
        }
    }

    @Override
    public void close() throws SQLException {
        ask.close();
    }
}
