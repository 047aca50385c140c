package sightline.platform.journal.simulation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import sightline.platform.journal.relay.Bus;
import sightline.platform.journal.relay.Unsent;

/**
 * The network and the topic's leader: takes messages late, in any order but one producer's within a partition, and
 * tells what became of them, not always the truth.
 */
final class Broker {

    /** One producer's life; what it left in the network may still arrive when it is gone. */
    static final class Producer {
        private final Actor owner;
        private boolean gone;

        Producer(Actor owner) {
            this.owner = owner;
        }
    }

    private static final class Request {
        private final Producer producer;
        private final Unsent event;
        private final Bus.Outcome outcome;
        private final long arrives;
        private boolean written;

        Request(Producer producer, Unsent event, Bus.Outcome outcome, long arrives) {
            this.arrives = arrives;
            this.producer = producer;
            this.event = event;
            this.outcome = outcome;
        }

        /** One producer's messages for one partition stay in order, and so do what is told of them. */
        boolean sameLineAs(Request other) {
            return producer == other.producer
                    && written == other.written
                    && Ledger.shard(event) == Ledger.shard(other.event);
        }
    }

    private final World world;
    private final List<Request> requests = new ArrayList<>();

    Broker(World world) {
        this.world = world;
    }

    void live() {
        while (true) {
            world.scheduler().await("broker", () -> !requests.isEmpty());
            Request any = requests.get(world.random().nextInt(requests.size()));
            Request first = first(any::sameLineAs);
            if (first.arrives > world.now()) {
                world.scheduler().sleep("on its way", 1);
                continue;
            }
            if (first.written) {
                tell(first);
            } else {
                take(first);
            }
        }
    }

    private Request first(Predicate<Request> of) {
        return requests.stream().filter(of).findFirst().orElseThrow();
    }

    private void take(Request one) {
        if (!one.producer.gone && world.faults().strikes(Fault.SEND_FAILED)) {
            requests.remove(one);
            one.outcome.failed(new IOException("Not written"));
            return;
        }
        boolean lost = world.faults().strikes(Fault.MESSAGE_LOST);
        world.topic()
                .write(
                        Ledger.shard(one.event),
                        new Topic.Written(one.event.about().toString(), one.event.message(), lost));
        world.listenersWake();
        one.written = true;
        if (one.producer.gone) {
            requests.remove(one);
            world.sightings().saw(Sighting.LATE_WRITE_OF_ABANDONED_PRODUCER);
        }
    }

    private void tell(Request one) {
        requests.remove(one);
        if (world.faults().strikes(Fault.ACKNOWLEDGEMENT_LOST)) {
            world.sightings().saw(Sighting.ACKNOWLEDGEMENT_LOST);
            one.outcome.failed(new IOException("Nobody answered in time"));
            return;
        }
        one.outcome.acknowledged();
        if (world.faults().strikes(Fault.ACKNOWLEDGED_TWICE)) {
            one.outcome.acknowledged();
        }
    }

    void send(Producer producer, Unsent event, Bus.Outcome outcome) {
        requests.add(
                new Request(producer, event, outcome, world.now() + world.plan().latency()));
    }

    /**
     * As Kafka's close with no time: everything pending is told that it failed, and some of it arrives all the same.
     */
    void abandon(Producer producer) {
        leave(producer).forEach(one -> one.outcome.failed(new IOException("The producer was closed")));
    }

    /** A process that is gone hears nothing more; some of what it sent arrives all the same. */
    void processEnded(Actor who) {
        requests.stream()
                .filter(one -> one.producer.owner == who)
                .map(one -> one.producer)
                .distinct()
                .toList()
                .forEach(this::leave);
    }

    private List<Request> leave(Producer producer) {
        producer.gone = true;
        List<Request> pending =
                requests.stream().filter(one -> one.producer == producer).toList();
        requests.removeIf(one ->
                one.producer == producer && (one.written || world.random().nextBoolean()));
        return pending;
    }

    boolean idle() {
        return requests.isEmpty();
    }
}
