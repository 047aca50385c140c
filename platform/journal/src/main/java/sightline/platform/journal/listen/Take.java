package sightline.platform.journal.listen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import sightline.platform.contracts.Envelope;
import sightline.platform.contracts.EnvelopeJson;
import sightline.platform.journal.erasure.ErasedCases;

/** What one transaction does with the messages it is given. */
final class Take<T> {
    private final Listener<T> listener;
    private final Inbox.Memory memory;
    private final T transaction;
    private final Counts counts;
    private final Map<Stream, Inbox.Reach> reach = new HashMap<>();
    private final List<Envelope> ready = new ArrayList<>();

    Take(Listener<T> listener, Inbox.Memory memory, T transaction, Counts counts) {
        this.listener = listener;
        this.memory = memory;
        this.transaction = transaction;
        this.counts = counts;
    }

    /**
     * Acts on what is due, drops what was heard before, sets the rest aside, and remembers how far that came.
     *
     * @param successorsToo act on what waited for it as well; else that is still to be done, and the messages must be
     *     read again until it is
     */
    void messages(List<Read> batch, boolean successorsToo) throws Exception {
        reach.putAll(memory.reach(streams(batch)));
        Map<Stream, Long> before = lasts();
        for (Read one : batch) {
            switch (one) {
                case Read.Unreadable unreadable -> setAside(unreadable);
                case Read.Event event -> place(event, successorsToo);
            }
        }
        hear();
        Map<Stream, Long> moved = lasts();
        moved.entrySet().removeAll(before.entrySet());
        memory.advance(moved);
        if (successorsToo) {
            reached(batch);
        }
    }

    /** Remembers that these messages need not be read again. */
    void reached(List<Read> batch) throws Exception {
        memory.reached(nextOffsets(batch));
    }

    /** The sequence that a stream waits for. */
    long due(Stream stream) throws Exception {
        reach.putAll(memory.reach(List.of(stream)));
        return reachOf(stream).last() + 1;
    }

    /** Acts on the event that is {@link #due} in a stream, if it is parked; false when it is not. */
    boolean next(Stream stream, boolean evenPoison) throws Exception {
        if (!takeParked(stream, evenPoison)) {
            return false;
        }
        hear();
        memory.advance(lasts());
        return true;
    }

    private void place(Read.Event event, boolean successorsToo) throws Exception {
        Stream stream = event.stream();
        Inbox.Reach sofar = reachOf(stream);
        if (event.sequence() <= sofar.last()) {
            counts.one(Outcome.DUPLICATE);
        } else if (isLastWord(event, sofar) && event.sequence() <= memory.ceiling(stream)) {
            prepare(event.envelope(), sofar);
            reach.put(stream, sofar.at(event.sequence()));
        } else if (event.sequence() > sofar.last() + 1 || event.sequence() > memory.ceiling(stream)) {
            counts.one(Outcome.PARKED);
            String reason = "waits for number %d of this case".formatted(sofar.last() + 1);
            memory.park(stream, event.sequence(), event.message().value(), Inbox.Cause.GAP, reason);
            reach.put(stream, sofar.withParked());
        } else if (!isPoison(stream, sofar)) {
            prepare(event.envelope(), sofar);
            forget(stream, sofar);
        }
        if (successorsToo) {
            // Whatever has come, a copy too: an earlier drain may have been cut short.
            drain(stream);
        }
    }

    /** Nothing that comes before it is waited for: a case is erased whatever of it has not come, or failed. */
    private static boolean isLastWord(Read.Event event, Inbox.Reach sofar) {
        return sofar.erased() || ErasedCases.isTombstone(event.envelope().type());
    }

    /** A copy of an event that is parked as poison changes nothing: only an operator's release tries it again. */
    private boolean isPoison(Stream stream, Inbox.Reach sofar) throws Exception {
        return sofar.parking()
                && memory.parked(stream, sofar.last() + 1)
                        .filter(parked -> parked.cause() == Inbox.Cause.POISON)
                        .isPresent();
    }

    /** Goes one on; the event may lie parked too, when its copy came past a ceiling before. */
    private void forget(Stream stream, Inbox.Reach sofar) throws Exception {
        if (sofar.parking()) {
            memory.unpark(stream, sofar.last() + 1);
        }
        reach.put(stream, sofar.next());
    }

    private void drain(Stream stream) throws Exception {
        boolean more = true;
        while (more) {
            more = takeParked(stream, false);
        }
    }

    private boolean takeParked(Stream stream, boolean evenPoison) throws Exception {
        Inbox.Reach sofar = reachOf(stream);
        long next = sofar.last() + 1;
        if (!sofar.parking() || next > memory.ceiling(stream)) {
            return false;
        }
        Optional<Inbox.Parked> parked = memory.parked(stream, next);
        if (parked.isEmpty() || (parked.get().cause() == Inbox.Cause.POISON && !evenPoison)) {
            return false;
        }
        prepare(EnvelopeJson.read(parked.get().message()), sofar);
        forget(stream, sofar);
        counts.one(Outcome.DRAINED);
        return true;
    }

    private Inbox.Reach reachOf(Stream stream) {
        return reach.getOrDefault(stream, Inbox.Reach.NOTHING);
    }

    private Map<Stream, Long> lasts() {
        Map<Stream, Long> lasts = new HashMap<>();
        reach.forEach((stream, sofar) -> lasts.put(stream, sofar.last()));
        return lasts;
    }

    private void prepare(Envelope event, Inbox.Reach sofar) {
        boolean erasing = listener.erases() && ErasedCases.isTombstone(event.type());
        if ((erasing || !sofar.erased()) && listener.hears().contains(event.type())) {
            counts.one(Outcome.HEARD);
            ready.add(event);
        } else {
            counts.one(Outcome.IGNORED);
        }
    }

    private void hear() throws Exception {
        if (!ready.isEmpty()) {
            listener.hear(ready, transaction);
        }
    }

    private void setAside(Read.Unreadable one) throws Exception {
        counts.one(Outcome.UNREADABLE);
        Message message = one.message();
        memory.park(one.stream(), message.offset(), message.value(), Inbox.Cause.UNREADABLE, one.fault());
    }

    private static Collection<Stream> streams(List<Read> batch) {
        TreeSet<Stream> streams = new TreeSet<>();
        for (Read one : batch) {
            if (one instanceof Read.Event event) {
                streams.add(event.stream());
            }
        }
        return streams;
    }

    private static Map<Integer, Long> nextOffsets(List<Read> batch) {
        Map<Integer, Long> next = new HashMap<>();
        for (Read one : batch) {
            next.merge(one.message().partition(), one.message().offset() + 1, Math::max);
        }
        return next;
    }
}
