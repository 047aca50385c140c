package sightline.platform.journal.listen;

import java.util.List;
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
            when failure != null ->
                poison(event.stream(), event.sequence(), event.message().value(), failure);
            case Read.Event event -> successors(event.stream());
            case Read.Unreadable unreadable when failure != null -> throw failure;
            case Read.Unreadable unreadable -> {}
        }
        transact(take -> take.reached(List.of(one)));
    }

    private void successors(Stream stream) throws Exception {
        Next next = new Next(stream, false);
        do {
            Exception failure = tries(next::take);
            if (failure != null) {
                poisonNext(next, failure);
                return;
            }
        } while (next.found);
    }

    /**
     * Tries again what is parked next in a stream, poison or not, and all that waited for it: what an operator asks for
     * once the cause is mended.
     *
     * @return how many events were taken; 0 when none is parked there or its predecessor is still missing
     * @throws Exception what acting on the event threw; it stays parked, as poison
     */
    public int release(Stream stream) throws Exception {
        int taken = 0;
        Next next = new Next(stream, true);
        do {
            try {
                transact(next::take);
            } catch (Exception e) {
                throwIfPassing(e);
                poisonNext(next, e);
                throw e;
            }
            taken += next.found ? 1 : 0;
        } while (next.found);
        return taken;
    }

    /** The event parked next in a stream, as the last transaction found it. */
    private final class Next {
        private final Stream stream;
        private final boolean evenPoison;
        private long sequence;
        private boolean found;

        Next(Stream stream, boolean evenPoison) {
            this.stream = stream;
            this.evenPoison = evenPoison;
        }

        void take(Take<T> take) throws Exception {
            sequence = take.due(stream);
            found = take.next(stream, evenPoison);
        }
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

    private void poisonNext(Next next, Exception failure) throws Exception {
        poison(next.stream, next.sequence, null, failure);
    }

    /**
     * Parks an event as poison, unless it is no longer due: a peer may have taken it since it failed here.
     *
     * @param message null when it is parked already
     */
    private void poison(Stream stream, long sequence, byte @Nullable [] message, Exception failure) throws Exception {
        LOG.errorf(failure, "%s: number %d of %s is parked as poison", listener.name(), sequence, stream);
        boolean[] due = {false};
        inbox.transact((memory, transaction) -> {
            Inbox.Reach reach = memory.reach(List.of(stream)).getOrDefault(stream, Inbox.Reach.NOTHING);
            byte[] value = message == null
                    ? memory.parked(stream, sequence).map(Inbox.Parked::message).orElse(null)
                    : message;
            due[0] = reach.last() + 1 == sequence && value != null;
            if (due[0] && value != null) {
                memory.park(stream, sequence, value, Inbox.Cause.POISON, reason(failure));
            }
        });
        tally.add(Outcome.POISON, due[0] ? 1 : 0);
    }

    /** The message of an exception may quote data; its type and place do not. */
    private static String reason(Exception failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass().getSimpleName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
