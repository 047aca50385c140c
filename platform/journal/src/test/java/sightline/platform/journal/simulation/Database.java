package sightline.platform.journal.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A service's database as far as the journal knows it: transactions, row locks, sessions and their shards. */
final class Database {
    private final World world;
    private final Map<Object, Transaction> locks = new HashMap<>();
    private final Set<Transaction> open = new LinkedHashSet<>();
    private final Leases leases;
    private final List<Runnable> onRestart = new ArrayList<>();

    Database(World world) {
        this.world = world;
        this.leases = new Leases(world);
    }

    Transaction begin() {
        world.point("begin");
        Transaction begun = new Transaction(this, world.scheduler().me());
        open.add(begun);
        return begun;
    }

    Leases leases() {
        return leases;
    }

    World world() {
        return world;
    }

    Map<Object, Transaction> locks() {
        return locks;
    }

    @Nullable
    Transaction holder(Object row) {
        return locks.get(row);
    }

    void ended(Transaction one) {
        open.remove(one);
    }

    boolean atRest() {
        return open.isEmpty();
    }

    /** Ends what a process had open here. */
    void processEnded(Actor who) {
        List.copyOf(open).stream().filter(one -> one.who() == who).forEach(Transaction::rollback);
        leases.processEnded(who);
    }

    void onRestart(Runnable what) {
        onRestart.add(what);
    }

    /** Every session and transaction ends; what was not yet on disk is undone. */
    void restart() {
        List.copyOf(open).forEach(Transaction::rollback);
        leases.endAll();
        onRestart.forEach(Runnable::run);
    }
}
