package sightline.platform.journal.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import sightline.platform.language.EventId;

/** One history: the actors, what they share, and the weather they live in. */
final class World {

    /** More points than any history needs that comes to rest at all. */
    static final long AT_MOST = 60_000;

    private final Design design;
    private final Scheduler scheduler;
    private final Plan plan;
    private final Faults faults;
    private final Sightings sightings = new Sightings();
    private final Database cases;
    private final Ledger ledger;
    private final Topic topic = new Topic();
    private final Broker broker;
    private final List<Hearer> hearers;
    private final List<Writer> writers = new ArrayList<>();
    private final List<Actor> relays = new ArrayList<>();
    private final List<Actor> listeners = new ArrayList<>();
    private final Operator operator;
    private final Weather weather;
    private final Set<EventId> promised = new HashSet<>();
    private final Set<EventId> poison = new HashSet<>();
    private final Set<EventId> mended = new HashSet<>();
    private long numbers;

    World(long seed, Design design, Trace trace) {
        this.design = design;
        this.scheduler = new Scheduler(seed, AT_MOST, trace);
        this.plan = Plan.of(random());
        this.faults = new Faults(random());
        this.cases = new Database(this);
        this.ledger = new Ledger(cases, sightings);
        this.broker = new Broker(this);
        this.hearers = List.of(new Hearer(this, "projection", true), new Hearer(this, "detector", false));
        this.operator = new Operator(this);
        this.weather = new Weather(this);
        populate();
        scheduler.fate(weather::meets);
    }

    private void populate() {
        for (int number = 1; number <= plan.writers(); number++) {
            Writer writer = new Writer(this);
            writers.add(writer);
            process("writer-" + number, writer::live);
        }
        for (int number = 1; number <= 2; number++) {
            relays.add(process("relay-" + number, () -> new RelayProcess(this).live()));
            for (Hearer hearer : hearers) {
                listeners.add(process(hearer.name() + "-" + number, () -> new ListenerProcess(this, hearer).live()));
            }
        }
        process("operator", operator::live);
        scheduler.add("broker", broker::live).weight = speed();
        scheduler.add("weather", weather::live);
    }

    /** A process that crashes has a successor, which remembers nothing. */
    private Actor process(String name, Scheduler.Life life) {
        Actor[] self = new Actor[1];
        self[0] = scheduler.add(name, () -> {
            boolean more = true;
            while (more) {
                try {
                    point("starts");
                    life.live();
                    more = false;
                } catch (Crash crash) {
                    ended(self[0]);
                    more = !scheduler.isOver();
                }
            }
        });
        self[0].mortal = true;
        self[0].weight = speed();
        return self[0];
    }

    private int speed() {
        return 1 + random().nextInt(plan.bursts());
    }

    private void ended(Actor who) {
        who.busy = false;
        databases().forEach(one -> one.processEnded(who));
        broker.processEnded(who);
    }

    List<Database> databases() {
        List<Database> all = new ArrayList<>(List.of(cases));
        hearers.forEach(one -> all.add(one.memories().database()));
        return all;
    }

    void run() throws Exception {
        scheduler.run();
    }

    void point(String what) {
        scheduler.point(what);
    }

    void relaysWake() {
        relays.forEach(Actor::wake);
    }

    void listenersWake() {
        listeners.forEach(Actor::wake);
    }

    boolean allIsWritten() {
        return writers.stream().allMatch(Writer::done);
    }

    boolean anybodyIsBusy() {
        return scheduler.actors().stream().anyMatch(one -> one.busy);
    }

    boolean operatorIsIdle() {
        return operator.idle();
    }

    long nextNumber() {
        return ++numbers;
    }

    Design design() {
        return design;
    }

    Scheduler scheduler() {
        return scheduler;
    }

    Plan plan() {
        return plan;
    }

    Faults faults() {
        return faults;
    }

    Sightings sightings() {
        return sightings;
    }

    Database cases() {
        return cases;
    }

    Ledger ledger() {
        return ledger;
    }

    Topic topic() {
        return topic;
    }

    Broker broker() {
        return broker;
    }

    List<Hearer> hearers() {
        return hearers;
    }

    Set<EventId> promised() {
        return promised;
    }

    Set<EventId> poison() {
        return poison;
    }

    Set<EventId> mended() {
        return mended;
    }

    SplittableRandom random() {
        return scheduler.random();
    }

    long now() {
        return scheduler.now();
    }

    long points() {
        return scheduler.points();
    }

    /** How many points it took to come to rest after the last fault. */
    long pointsToRest() {
        return points() - weather.clearedAt();
    }
}
