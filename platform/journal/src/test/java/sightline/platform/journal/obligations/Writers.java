package sightline.platform.journal.obligations;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sightline.platform.journal.Entry;
import sightline.platform.journal.PostgresJournal;
import sightline.platform.journal.real.Facts;
import sightline.platform.journal.real.JournalDatabase;
import sightline.platform.language.CaseId;

/**
 * Many writers on few cases, as in the measurements of reliability.md 2.1: some write before they lock the case, some
 * change several cases, some dawdle, some roll back, some lose their session.
 */
final class Writers {
    private final JournalDatabase database;
    private final List<CaseId> cases;
    private final List<Thread> threads;
    private final Set<UUID> committed = ConcurrentHashMap.newKeySet();
    private final AtomicLong rolledBack = new AtomicLong();
    private final AtomicLong unknown = new AtomicLong();
    private final int pauseMillis;
    private volatile boolean stopping;
    private volatile @Nullable Throwable defect;

    /** @param pauseMillis the longest a writer rests between two changes; 0 for none */
    Writers(JournalDatabase database, int howMany, int onCases, int pauseMillis) throws SQLException {
        this.database = database;
        this.cases = Facts.someCases(onCases);
        this.pauseMillis = pauseMillis;
        database.asOwner("""
                create table early (case_id uuid not null);
                grant insert on early to %s
                """.formatted(database.name()));
        this.threads = IntStream.range(0, howMany)
                .mapToObj(seed -> Thread.ofPlatform().name("writer-" + seed).start(() -> run(new Random(seed))))
                .toList();
    }

    Set<UUID> committed() {
        return committed;
    }

    @Override
    public String toString() {
        return "%d committed, %d rolled back, %d unknown".formatted(committed.size(), rolledBack.get(), unknown.get());
    }

    private void run(Random random) {
        while (!stopping && defect == null) {
            try (Connection connection = database.connect()) {
                connection.setAutoCommit(false);
                while (!stopping) {
                    change(connection, random);
                }
            } catch (SQLException lost) {
                // A session that ended, or a ring of waiters that PostgreSQL broke: the next connection goes on.
                unknown.incrementAndGet();
            } catch (RuntimeException e) {
                defect = e;
            }
        }
    }

    private void change(Connection connection, Random random) throws SQLException {
        List<Entry> facts = new ArrayList<>();
        int about = random.nextInt(10) < 7 ? 1 : 3;
        for (int i = 0; i < about; i++) {
            facts.add(Facts.about(cases.get(random.nextInt(cases.size()))));
        }
        try (Statement statement = connection.createStatement()) {
            if (random.nextInt(3) == 0) {
                // Takes its transaction id before the lock of the case: what betrays readers that go by xid.
                statement.execute("insert into early values ('%s')".formatted(cases.getFirst()));
            }
            dawdle(statement, random);
            PostgresJournal.append(connection, facts);
            dawdle(statement, random);
            int fate = random.nextInt(100);
            if (fate < 15) {
                connection.rollback();
                rolledBack.incrementAndGet();
                return;
            }
            if (fate == 15) {
                statement.execute("select pg_terminate_backend(pg_backend_pid())");
            }
            connection.commit();
            facts.forEach(fact -> committed.add(fact.told().id().value()));
            if (pauseMillis > 0) {
                statement.execute("select pg_sleep(%f)".formatted(random.nextInt(pauseMillis) / 1000.0));
                connection.commit();
            }
        }
    }

    private static void dawdle(Statement statement, Random random) throws SQLException {
        if (random.nextInt(4) == 0) {
            statement.execute("select pg_sleep(%f)".formatted(random.nextInt(8) / 1000.0));
        }
    }

    /** Ends after the change each of them is in. */
    void stop() throws InterruptedException {
        stopping = true;
        for (Thread thread : threads) {
            thread.join();
        }
        if (defect != null) {
            throw new AssertionError("A writer met a defect", defect);
        }
    }
}
