package sightline.platform.journal.simulation;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import sightline.platform.journal.relay.Bus;
import sightline.platform.journal.relay.Unsent;

/** The way to the topic as {@code KafkaBus} goes it: one producer at a time, a new one after each that was dropped. */
final class ModelBus implements Bus {
    private final World world;
    private final Actor owner;
    private Broker.@Nullable Producer producer;

    ModelBus(World world, Actor owner) {
        this.world = world;
        this.owner = owner;
    }

    @Override
    public void send(Unsent event, Outcome outcome) {
        world.point("send");
        if (!world.cases().leases().owns(owner, ModelOutbox.WORK, Ledger.shard(event))) {
            world.sightings().saw(Sighting.ZOMBIE_SEND);
        }
        if (world.faults().strikes(Fault.SEND_REFUSED)) {
            outcome.failed(new IOException("No metadata"));
            return;
        }
        if (producer == null) {
            producer = new Broker.Producer(owner);
        }
        world.broker().send(producer, event, outcome);
    }

    @Override
    public void abandon() {
        world.point("abandon");
        if (producer != null) {
            world.broker().abandon(producer);
            producer = null;
        }
        world.point("abandoned");
    }

    @Override
    public void close() {
        abandon();
    }
}
