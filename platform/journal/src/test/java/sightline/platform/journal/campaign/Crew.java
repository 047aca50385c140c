package sightline.platform.journal.campaign;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import sightline.deploy.parts.Signal;
import sightline.platform.journal.real.Eventually;
import sightline.platform.journal.real.Service;

/** Two of each kind of process, and what can be done to them and to the parts beneath. */
final class Crew {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String RELAYING = "relay";
    private static final String LISTENING = "listener " + ListenerProcess.LISTENERS.getFirst();
    private static final String OWNERS = """
            select a.pid, a.application_name
            from pg_locks l join pg_stat_activity a using (pid)
            where l.locktype = 'advisory' and l.objsubid = 2 and l.granted
              and l.classid = (hashtext(?)::bigint & 4294967295)::oid
              and l.database = (select oid from pg_database where datname = current_database())
            group by 1, 2 order by count(*) desc
            """;
    /** The statement has a while to run yet, so that the kill comes before its end. */
    private static final String DAWDLERS = """
            select application_name from pg_stat_activity
            where datname = current_database() and state = 'active' and query = ?
              and query_start > clock_timestamp() - interval '100 ms'
            """;

    private static final Duration AT_WORK = Duration.ofMinutes(1);

    private final Arena arena;
    private final Service service;
    private final Random random;
    private final List<Worker> relays;
    private final List<Worker> listeners;
    private final List<Worker> writers;

    Crew(Arena arena, Service service, Plan plan, Path folder) {
        this.arena = arena;
        this.service = service;
        this.random = new Random(plan.seed());
        this.relays = two("relay", RelayProcess.class, plan.relays(), folder);
        this.listeners = two("listener", ListenerProcess.class, plan.listeners(), folder);
        this.writers = two("writer", WriterProcess.class, "as built", folder);
    }

    private List<Worker> two(String kind, Class<?> main, String mode, Path folder) {
        return IntStream.of(1, 2)
                .mapToObj(number -> "%s-%d".formatted(kind, number))
                .map(name -> Worker.start(
                        name,
                        main,
                        new Role(
                                service, mode, folder.resolve(name + ".history").toString()),
                        folder))
                .toList();
    }

    void suffer(Fault fault) throws Exception {
        switch (fault) {
            case RELAY_KILLED -> killAndRestart(owner(RELAYING, relays));
            case RELAY_ZOMBIE -> zombie();
            case LISTENER_KILLED -> killAndRestart(dawdler());
            case LISTENER_PAUSED -> pause(owner(LISTENING, listeners), 5);
            case WRITER_KILLED -> killAndRestart(one(writers));
            case BROKER_KILLED -> {
                Arena.kill(arena.kafka());
                arena.kafka().start();
            }
            case BROKER_PAUSED -> pause(Arena.pause(arena.kafka()), 4 + random.nextInt(4));
            case BROKER_PAUSED_LONG -> pause(Arena.pause(arena.kafka()), 18);
            case POSTGRES_KILLED -> {
                Arena.kill(arena.postgres());
                arena.postgres().start();
            }
            case POSTGRES_PAUSED -> pause(Arena.pause(arena.postgres()), 3 + random.nextInt(4));
        }
    }

    private Worker one(List<Worker> workers) {
        return workers.get(random.nextInt(workers.size()));
    }

    private void killAndRestart(Worker worker) throws InterruptedException {
        worker.kill();
        rest(Duration.ofMillis(random.nextInt(1500)));
        worker.startAgain();
    }

    private static void pause(Worker worker, int seconds) {
        worker.send(Signal.STOP);
        pause(() -> worker.send(Signal.CONT), seconds);
    }

    private static void pause(Runnable goOn, int seconds) {
        rest(Duration.ofSeconds(seconds));
        goOn.run();
    }

    /** The relay that owns the shards is paused, loses its session, is replaced, and wakes with what it had read. */
    private void zombie() throws Exception {
        Worker zombie = owner(RELAYING, relays);
        zombie.send(Signal.STOP);
        owner(RELAYING, true);
        Eventually.within(SOON, "a peer owns the shards", () -> {
            String now = owner(RELAYING, false);
            return !now.isEmpty() && !now.equals(zombie.name());
        });
        rest(Duration.ofMillis(500 + random.nextInt(1500)));
        zombie.send(Signal.CONT);
    }

    /** The one of two that has the work; doing something to the other would prove little. */
    private Worker owner(String work, List<Worker> workers) throws Exception {
        Eventually.within(SOON, "somebody does the work of a " + work, () -> !owner(work, false)
                .isEmpty());
        return named(owner(work, false), workers);
    }

    /** The listener whose transaction waits for nothing but its commit. */
    private Worker dawdler() throws Exception {
        AtomicReference<String> dawdler = new AtomicReference<>("");
        Eventually.within(AT_WORK, "a listener dawdles before its commit", () -> {
            dawdler.set(nameOfTheDawdler());
            return !dawdler.get().isEmpty();
        });
        return named(dawdler.get(), listeners);
    }

    private String nameOfTheDawdler() throws SQLException {
        try (Connection superuser = service.database().connectAsSuperuser();
                PreparedStatement dawdlers = superuser.prepareStatement(DAWDLERS)) {
            dawdlers.setString(1, Dawdling.STATEMENT);
            try (ResultSet row = dawdlers.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }

    private static Worker named(String name, List<Worker> workers) {
        return workers.stream()
                .filter(worker -> worker.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Which process owns most shards; its session is ended when that is asked for. */
    private String owner(String work, boolean end) throws SQLException {
        try (Connection superuser = service.database().connectAsSuperuser();
                PreparedStatement owners = superuser.prepareStatement(OWNERS)) {
            owners.setString(1, work);
            try (ResultSet row = owners.executeQuery();
                    Statement statement = superuser.createStatement()) {
                if (!row.next()) {
                    return "";
                }
                if (end) {
                    statement.execute("select pg_terminate_backend(%d, 5000)".formatted(row.getInt(1)));
                }
                return row.getString(2);
            }
        }
    }

    void stopWriting() throws InterruptedException {
        for (Worker writer : writers) {
            writer.end();
        }
    }

    void end() throws InterruptedException {
        stopWriting();
        for (Worker worker : List.of(relays.get(0), relays.get(1), listeners.get(0), listeners.get(1))) {
            worker.end();
        }
    }

    static void rest(Duration duration) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(duration.toMillis()));
    }
}
