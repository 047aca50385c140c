package sightline.platform.journal.obligations;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import sightline.platform.journal.relay.Bus;
import sightline.platform.journal.relay.Unsent;

/** A way to the topic that holds a relay between reading and sending until it is opened: a paused process. */
final class Gate {
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch opened = new CountDownLatch(1);
    private final AtomicLong passed = new AtomicLong();

    Bus before(Bus bus) {
        return new Bus() {
            @Override
            public void send(Unsent event, Outcome outcome) {
                reached.countDown();
                try {
                    opened.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
                passed.incrementAndGet();
                bus.send(event, outcome);
            }

            @Override
            public void abandon() {
                bus.abandon();
            }

            @Override
            public void close() {
                bus.close();
            }
        };
    }

    /** Waits until the relay stands before it. */
    void awaitReached() throws InterruptedException {
        reached.await();
    }

    void open() {
        opened.countDown();
    }

    /** How many messages went through. */
    long passed() {
        return passed.get();
    }
}
