package sightline.deploy.verify;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Follows checkpoints from the first: each signed with the audit's key and following the one before. */
final class Succession {
    private final AuditKey key;
    private final Findings findings;
    private final SignedEntries entries;
    private @Nullable CheckpointLine last;
    private long count;

    Succession(AuditKey key, Findings findings, SignedEntries entries) {
        this.key = key;
        this.findings = findings;
        this.entries = entries;
    }

    /**
     * The next one.
     *
     * @param where it stands, to begin a sentence with
     * @param withEntries false when it is newer than the ledger we look at
     */
    void follow(CheckpointLine one, String where, boolean withEntries) throws SQLException {
        boolean signed = key.signed(one);
        if (!signed) {
            findings.add("%s, up to entry %d, is not signed with the audit's key %s: it is altered or forged."
                    .formatted(where, one.upTo(), key.id()));
        }
        long from = last == null ? 1 : last.upTo() + 1;
        String previous = last == null ? "" : last.signature();
        if (one.from() != from || !one.previous().equals(previous)) {
            findings.add(
                    "%s, from entry %d, does not follow the one before: one is removed, put in or in another place."
                            .formatted(where, one.from()));
        }
        last = one;
        count++;
        if (signed && withEntries) {
            entries.compare(one);
        }
    }

    /** The last of them. */
    @Nullable
    CheckpointLine last() {
        return last;
    }

    long upTo() {
        return last == null ? 0 : last.upTo();
    }

    long count() {
        return count;
    }
}
