package sightline.platform.journal.simulation;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import sightline.platform.contracts.Envelope;
import sightline.platform.journal.listen.Listener;
import sightline.platform.journal.listen.Tally;
import sightline.platform.language.EventId;

/** A listener that writes down what it heard, and chokes on poison until somebody has mended it. */
final class Hearer implements Listener<Transaction> {
    private final World world;
    private final String name;
    private final Memories memories;
    private final Tally tally = new Tally();
    private final boolean chokes;

    Hearer(World world, String name, boolean chokes) {
        this.world = world;
        this.name = name;
        this.memories = new Memories(world, "listener " + name);
        this.chokes = chokes;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<String> hears() {
        return Set.of(Fact.HEARD);
    }

    @Override
    public void hear(List<Envelope> events, Transaction transaction) throws Exception {
        for (Envelope one : events) {
            transaction.statement("effect");
            if (isPoison(one.id())) {
                throw new IllegalStateException("Poison");
            }
            if (world.faults().strikes(Fault.EFFECT_FAILED)) {
                throw new IllegalStateException("Nobody knows why");
            }
            if (world.faults().strikes(Fault.EFFECT_LOST_CONNECTION)) {
                transaction.rollback();
                throw new SQLException("The connection broke", "08006");
            }
            memories.effect(transaction, new Memories.Effect(one.id(), one.subject(), one.sequence()));
        }
    }

    /** It fails on this event now, whatever else happens. */
    boolean isPoison(EventId id) {
        return chokes && world.poison().contains(id) && !world.mended().contains(id);
    }

    Memories memories() {
        return memories;
    }

    Tally tally() {
        return tally;
    }
}
