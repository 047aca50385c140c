package sightline.platform.journal.campaign;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import sightline.deploy.parts.Deadline;
import sightline.platform.journal.real.Eventually;
import sightline.platform.journal.real.Recorded;
import sightline.platform.journal.real.Service;

/** Real processes at work while faults are done to them; then rest, and an account of it all. */
final class Campaign {
    /** Nothing parked, and every listener has as many effects as there are facts. */
    private static final String UNHEARD = """
            select (select count(*) from parked)
                 + (select count(*) from unnest('{%s}'::text[]) one
                    where (select count(*) from effect where listener = one) < (select count(*) from journal))
            """.formatted(String.join(",", ListenerProcess.LISTENERS));

    private static final Duration AT_WORK = Duration.ofMinutes(1);

    private final Plan plan;
    private final Arena arena;
    private final Path folder;
    private final Random random;
    private final Map<Fault, Integer> done = new EnumMap<>(Fault.class);
    private @Nullable Fault last;

    private Campaign(Plan plan, Arena arena, Path folder) {
        this.plan = plan;
        this.arena = arena;
        this.folder = folder;
        this.random = new Random(plan.seed());
    }

    static Account run(Plan plan, Arena arena, Path folder) throws Exception {
        return new Campaign(plan, arena, folder).run();
    }

    private Account run() throws Exception {
        Service service = arena.service();
        Crew crew = new Crew(arena, service, plan, folder);
        try {
            Eventually.within(
                    AT_WORK,
                    "facts are written, relayed and heard",
                    () -> Recorded.count(service.database(), "select count(*) from journal") > 200
                            && Recorded.count(service.database(), "select count(*) from effect") > 0);
            faults(crew);
            long lastFault = System.nanoTime();
            crew.stopWriting();
            boolean sent = restsWithin(service, "select count(*) from outbox");
            Duration sending = Duration.ofNanos(System.nanoTime() - lastFault);
            boolean drained = sent && restsWithin(service, UNHEARD);
            Duration drain = Duration.ofNanos(System.nanoTime() - lastFault);
            Account account = new Checker(service, folder).account(drained, drain);
            System.out.printf(
                    "Campaign, seed %d, %s: %s, last %s; sent after %d ms%n  %s%n",
                    plan.seed(), modes(), done, last, sending.toMillis(), account);
            return account;
        } finally {
            crew.end();
        }
    }

    private String modes() {
        return "relays %s, listeners %s".formatted(plan.relays(), plan.listeners());
    }

    private void faults(Crew crew) throws Exception {
        Deadline enough = Deadline.in(Duration.ofSeconds(plan.seconds()));
        do {
            List<Fault> round = new ArrayList<>(plan.faults());
            Collections.shuffle(round, random);
            for (Fault fault : round) {
                crew.suffer(fault);
                done.merge(fault, 1, Integer::sum);
                last = fault;
                Crew.rest(Duration.ofMillis(500 + random.nextInt(1500)));
            }
        } while (!enough.passed() && !plan.faults().isEmpty());
        while (!enough.passed()) {
            Crew.rest(Duration.ofMillis(100));
        }
    }

    private boolean restsWithin(Service service, String query) throws InterruptedException {
        return Deadline.in(plan.drainWithin()).await(Duration.ofMillis(200), () -> {
            try {
                return Recorded.count(service.database(), query) == 0;
            } catch (SQLException notYet) {
                return false;
            }
        });
    }
}
