package sightline.platform.journal.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import sightline.platform.journal.Entry;
import sightline.platform.journal.PostgresJournal;
import sightline.platform.journal.real.Facts;
import sightline.platform.journal.real.JournalDatabase;
import sightline.platform.language.CaseId;

/**
 * A process that records facts and keeps its own history of it: {@code invoke} before, then {@code ok}, {@code fail}
 * or, when the answer to the commit was lost, {@code info}.
 */
final class WriterProcess {
    private static final int THREADS = 3;
    private static final int CASES = 30;

    private final JournalDatabase database;
    private final FileChannel history;

    private WriterProcess(JournalDatabase database, FileChannel history) {
        this.database = database;
        this.history = history;
    }

    public static void main(String[] arguments) throws Exception {
        Role role = Role.of(arguments);
        FileChannel history =
                FileChannel.open(Path.of(role.log()), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        WriterProcess writer = new WriterProcess(role.service().database(), history);
        for (int i = 0; i < THREADS; i++) {
            Thread.ofPlatform().start(() -> writer.run(new Random()));
        }
        Role.live();
    }

    /** All writers know the same few cases. */
    private static CaseId oneOfTheCases(Random random) {
        String name = "case " + random.nextInt(CASES);
        return new CaseId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private void run(Random random) {
        while (true) {
            try (Connection connection = database.connect()) {
                connection.setAutoCommit(false);
                while (true) {
                    change(connection, random);
                    rest(10 + random.nextInt(30));
                }
            } catch (SQLException lost) {
                rest(200);
            }
        }
    }

    private void change(Connection connection, Random random) throws SQLException {
        List<Entry> facts = new ArrayList<>();
        for (int i = random.nextInt(5) == 0 ? 3 : 1; i > 0; i--) {
            facts.add(Facts.about(oneOfTheCases(random)));
        }
        UUID change = UUID.randomUUID();
        note("invoke", change, facts);
        try {
            PostgresJournal.append(connection, facts);
            dawdle(connection, random);
            if (random.nextInt(20) == 0) {
                connection.rollback();
                note("fail", change, facts);
                return;
            }
        } catch (SQLException e) {
            // The commit was never asked for.
            note("fail", change, facts);
            throw e;
        }
        try {
            connection.commit();
        } catch (SQLException e) {
            note("info", change, facts);
            throw e;
        }
        note("ok", change, facts);
    }

    private static void dawdle(Connection connection, Random random) throws SQLException {
        if (random.nextInt(4) == 0) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("select pg_sleep(%f)".formatted(random.nextInt(10) / 1000.0));
            }
        }
    }

    private void note(String what, UUID change, List<Entry> facts) {
        String ids = facts.stream().map(fact -> fact.told().id().toString()).collect(Collectors.joining(","));
        byte[] line = "%s %s %s\n".formatted(what, change, ids).getBytes(StandardCharsets.UTF_8);
        try {
            // One write to the kernel: it survives our own kill -9, and lines of several threads do not mix.
            history.write(ByteBuffer.wrap(line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void rest(int millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
