package sightline.platform.journal.listen;

import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Lets one listener hear each event once: the effect, the last sequence heard and the place in the topic commit in one
 * transaction (reliability.md P6). A gap or a failing event parks its own stream and holds up no other.
 */
public final class Listening<T> {

    /** How often an event is tried on its own before it is parked as poison. */
    static final int TRIES = 3;

    private static final Logger LOG = Logger.getLogger(Listening.class);

    private final Listener<T> listener;
    private final Inbox<T> inbox;
    private final Tally tally;

    public Listening(Listener<T> listener, Inbox<T> inbox, Tally tally) {
        this.listener = listener;
        this.inbox = inbox;
        this.tally = tally;
    }

    /**
     * Takes messages in the order of their partitions, all in one transaction; when that fails for a reason of its own,
     * one by one, so that only the one at fault is parked.
     *
     * @throws Exception when trying the same messages again is right
     */
    public void take(List<Message> messages) throws Exception {
        List<Read> batch = messages.stream().map(Read::of).toList();
        try {
            transact(take -> take.messages(batch, true));
        } catch (Exception e) {
            throwIfPassing(e);
            LOG.warnf("%s takes %d events one by one: %s", listener.name(), batch.size(), reason(e));
            for (Read one : batch) {
                alone(one);
            }
        }
    }

    /** Takes one message without its parked successors, so that a failure is its own; then them, one by one. */
    private void alone(Read one) throws Exception {
        Exception failure = tries(take -> take.messages(List.of(one), false));
        switch (one) {
            case Read.Event event
            when failure != null -> {
                poison(event, failure);
            }
            case Read.Event event -> successors(event.stream());
            case Read.Unreadable unreadable when failure != null -> throw failure;
            case Read.Unreadable unreadable -> {}
        }
    }

    private void successors(Stream stream) throws Exception {
        boolean[] more = {true};
        while (more[0]) {
            Exception failure = tries(take -> more[0] = take.next(stream, false));
            if (failure != null) {
                poisonNext(stream, failure);
                return;
            }
        }
    }

    /**
     * Tries again what is parked next in a stream, poison or not, and all that waited for it: what an operator asks for
     * once the cause is mended.
     *
     * @return how many events were taken; 0 when none is parked there or its predecessor is still missing
     * @throws Exception what acting on the event threw; it stays parked
     */
    public int release(Stream stream) throws Exception {
        int taken = 0;
        boolean[] more = {true};
        while (more[0]) {
            transact(take -> more[0] = take.next(stream, true));
            taken += more[0] ? 1 : 0;
        }
        return taken;
    }

    /** What one transaction is to do. */
    private interface Doing<T> {
        void with(Take<T> take) throws Exception;
    }

    private void transact(Doing<T> doing) throws Exception {
        Counts counts = new Counts();
        inbox.transact((memory, transaction) -> {
            counts.clear();
            doing.with(new Take<>(listener, memory, transaction, counts));
        });
        counts.addTo(tally);
    }

    /** Tries a few times; null when it worked, else the last failure. */
    private @Nullable Exception tries(Doing<T> doing) throws Exception {
        Exception failure = null;
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            try {
                transact(doing);
                return null;
            } catch (Exception e) {
                throwIfPassing(e);
                failure = e;
            }
        }
        return failure;
    }

    private void throwIfPassing(Exception e) throws Exception {
        if (inbox.passing(e)) {
            throw e;
        }
    }

    private void poison(Read.Event event, Exception failure) throws Exception {
        Message message = event.message();
        LOG.errorf(
                failure,
                "%s: %s is parked as poison",
                listener.name(),
                event.envelope().id());
        inbox.transact((memory, transaction) -> {
            memory.reach(List.of(event.stream()));
            memory.park(event.stream(), event.sequence(), message.value(), Inbox.Cause.POISON, reason(failure));
            memory.reached(Map.of(message.partition(), message.offset() + 1));
        });
        tally.add(Outcome.POISON, 1);
    }

    private void poisonNext(Stream stream, Exception failure) throws Exception {
        LOG.errorf(failure, "%s: the next of %s is parked as poison", listener.name(), stream);
        inbox.transact((memory, transaction) -> {
            Inbox.Reach reach = memory.reach(List.of(stream)).getOrDefault(stream, Inbox.Reach.NOTHING);
            byte[] message =
                    memory.parked(stream, reach.last() + 1).orElseThrow().message();
            memory.park(stream, reach.last() + 1, message, Inbox.Cause.POISON, reason(failure));
        });
        tally.add(Outcome.POISON, 1);
    }

    /** The message of an exception may quote data; its type and place do not. */
    private static String reason(Exception failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass().getSimpleName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
