package sightline.platform.journal.simulation;

/** When faults strike, and when they have cleared; then nothing more happens until all has come to rest. */
final class Weather {
    private final World world;
    private long clearedAt;

    Weather(World world) {
        this.world = world;
    }

    /** What befalls a process at the point it is at. */
    void meets(Actor who) {
        if (!who.mortal) {
            return;
        }
        if (world.faults().strikes(Fault.DATABASE_RESTART)) {
            world.databases().get(world.random().nextInt(3)).restart();
        }
        if (world.faults().strikes(Fault.PAUSE)) {
            who.pausedUntil = world.now() + 50 + world.random().nextInt(3 * Leases.PATIENCE);
        }
        if (world.faults().strikes(Fault.CRASH)) {
            throw new Crash();
        }
    }

    /** Blows for a while, then lets everything come to rest. */
    void live() {
        for (int stranger = world.plan().strangers(); stranger > 0; stranger--) {
            world.scheduler().sleep("stranger", 1 + world.random().nextInt(200));
            byte[] nonsense = {'n', 'o'};
            world.topic().write(world.random().nextInt(Topic.PARTITIONS), new Topic.Written(null, nonsense, false));
        }
        world.scheduler().sleep("weather", world.plan().faultTime());
        world.scheduler().await("all is written", world::allIsWritten);
        world.faults().clear();
        clearedAt = world.points();
        world.scheduler().await("all is quiet", this::quiet);
        world.scheduler().end();
    }

    /** Everything has come where it can without help, and nobody is in the middle of anything. */
    private boolean quiet() {
        return world.ledger().allSent()
                && world.broker().idle()
                && !world.anybodyIsBusy()
                && world.databases().stream().allMatch(Database::atRest)
                && world.hearers().stream().allMatch(this::hasReadAll)
                && world.operatorIsIdle();
    }

    private boolean hasReadAll(Hearer hearer) {
        for (int partition = 0; partition < Topic.PARTITIONS; partition++) {
            Long at = hearer.memories().positions().committed().get(partition);
            if ((at == null ? 0 : at) < world.topic().reachable(partition)) {
                return false;
            }
        }
        return true;
    }

    long clearedAt() {
        return clearedAt;
    }
}
