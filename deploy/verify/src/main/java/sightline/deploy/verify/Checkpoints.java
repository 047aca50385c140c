package sightline.deploy.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The published checkpoints and the audit's own table of them: each in both, and the entries as they were signed.
 *
 * <p>A checkpoint is in the table before it is in the file. What the file had before the snapshot was taken must
 * therefore be in the table; what it has been given since may be newer.
 */
final class Checkpoints implements AutoCloseable {
    private static final String ONE = "select said from checkpoint where up_to = ?";
    private static final String LAST = "select coalesce(max(up_to), 0) from checkpoint";
    private static final String ALL = """
            select up_to, said, exists (select from checkpoint_unpublished as u where u.up_to = c.up_to) as unpublished
            from checkpoint as c order by up_to
            """;

    private final Snapshot snapshot;
    private final Path file;
    private final long sizeBefore;
    private final Findings findings;
    private final SignedEntries entries;
    private final Succession succession;
    private final Marks inBoth = new Marks();
    private long lastInFile;

    Checkpoints(Snapshot snapshot, Path file, long sizeBefore, AuditKey key, Findings findings) throws SQLException {
        this.snapshot = snapshot;
        this.file = file;
        this.sizeBefore = sizeBefore;
        this.findings = findings;
        this.entries = new SignedEntries(snapshot, findings);
        this.succession = new Succession(key, findings, entries);
    }

    /** To be asked before the snapshot is taken; nothing when there is no file yet. */
    static long size(Path file) throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException none) {
            return 0;
        }
    }

    void walk() throws SQLException, IOException {
        if (Files.exists(file)) {
            try (Lines lines = new Lines(file)) {
                for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                    verify(line);
                }
            }
        }
        lastInFile = succession.upTo();
        verifyTable();
    }

    private void verify(Lines.Line line) throws SQLException {
        if (!line.whole() && isBeingWritten(line)) {
            return;
        }
        String where = "Line %d of the checkpoints".formatted(line.number());
        try {
            CheckpointLine one = CheckpointLine.of(line.text());
            boolean newer = line.offset() >= sizeBefore && one.upTo() > lastInTable();
            succession.follow(one, where, !newer);
            if (!newer) {
                compare(one.upTo(), line.text(), where);
            }
        } catch (Json.Unreadable e) {
            findings.add("%s is no checkpoint: it is altered or put in.".formatted(where));
        }
    }

    private boolean isBeingWritten(Lines.Line line) throws SQLException {
        if (line.offset() >= sizeBefore) {
            return true;
        }
        try (PreparedStatement ask = snapshot.ask(ALL);
                ResultSet row = ask.executeQuery()) {
            boolean begun = false;
            while (row.next()) {
                begun |= row.getBoolean("unpublished")
                        && Snapshot.text(row, "said").startsWith(line.text());
            }
            return begun;
        }
    }

    private void compare(long upTo, String line, String where) throws SQLException {
        @Nullable String kept = inTable(upTo);
        if (kept == null) {
            findings.add("%s, up to entry %d, is not in the audit's table.".formatted(where, upTo));
        } else if (!kept.equals(line)) {
            findings.add("%s, up to entry %d, is another in the audit's table: one of them is altered."
                    .formatted(where, upTo));
        }
        inBoth.add(upTo);
    }

    private @Nullable String inTable(long upTo) throws SQLException {
        try (PreparedStatement ask = snapshot.ask(ONE)) {
            ask.setLong(1, upTo);
            try (ResultSet row = ask.executeQuery()) {
                return row.next() ? Snapshot.text(row, "said") : null;
            }
        }
    }

    private long lastInTable() throws SQLException {
        try (PreparedStatement ask = snapshot.ask(LAST);
                ResultSet row = ask.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void verifyTable() throws SQLException {
        try (PreparedStatement ask = snapshot.ask(ALL);
                ResultSet row = ask.executeQuery()) {
            while (row.next()) {
                long upTo = row.getLong("up_to");
                if (!inBoth.has(upTo)) {
                    verifyInTableOnly(upTo, Snapshot.text(row, "said"), row.getBoolean("unpublished"));
                }
            }
        }
    }

    private void verifyInTableOnly(long upTo, String said, boolean unpublished) throws SQLException {
        if (!unpublished || upTo <= lastInFile) {
            findings.add("The checkpoint up to entry %d is in the audit's table and not in %s."
                    .formatted(upTo, file.getFileName()));
        }
        try {
            CheckpointLine one = CheckpointLine.of(said);
            if (one.upTo() != upTo) {
                findings.add("The audit's table has the checkpoint up to entry %d as that up to entry %d."
                        .formatted(one.upTo(), upTo));
            }
            if (upTo > lastInFile) {
                succession.follow(one, "The checkpoint in the audit's table", true);
            }
        } catch (Json.Unreadable e) {
            findings.add("What the audit's table has as the checkpoint up to entry %d is none.".formatted(upTo));
        }
    }

    Succession succession() {
        return succession;
    }

    @Override
    public void close() throws SQLException {
        entries.close();
    }
}
