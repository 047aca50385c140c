package sightline.platform.journal.listen;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A listener's memory, in the database that its effects are in.
 *
 * @param <T> the transaction the effects belong to
 */
public interface Inbox<T> {

    /** Does all of the work in one transaction; whatever the work throws undoes it and comes out again. */
    void transact(Work<T> work) throws Exception;

    /** What is done in one transaction. */
    interface Work<T> {
        void in(Memory memory, T transaction) throws Exception;
    }

    /** What the listener remembers, as one transaction sees and changes it. */
    interface Memory {

        /** How far each stream was heard; locked, in one order, until the transaction ends. */
        Map<Stream, Reach> reach(Collection<Stream> streams) throws Exception;

        /** How far a stream may be heard now; no limit but in a rebuild, which never runs ahead of the original. */
        default long ceiling(Stream stream) throws Exception {
            return Long.MAX_VALUE;
        }

        void advance(Map<Stream, Long> lastHeard) throws Exception;

        /** Sets an event aside; one that is set aside already keeps its first time and takes the new cause. */
        void park(Stream stream, long sequence, byte[] message, Cause cause, String reason) throws Exception;

        /** The event parked at this place. */
        Optional<Parked> parked(Stream stream, long sequence) throws Exception;

        void unpark(Stream stream, long sequence) throws Exception;

        /** Remembers the next offset of each partition, never going back. */
        void reached(Map<Integer, Long> nextOffsets) throws Exception;
    }

    /**
     * How far a stream was heard.
     *
     * @param last the last sequence heard, 0 when nothing was
     * @param parking true when anything of it is parked, so that only then somebody looks
     * @param erased true when its case is erased: what comes is counted as heard, and has no effect
     */
    record Reach(long last, boolean parking, boolean erased) {
        static final Reach NOTHING = new Reach(0, false);

        /** Of a case that is not erased. */
        public Reach(long last, boolean parking) {
            this(last, parking, false);
        }

        Reach next() {
            return at(last + 1);
        }

        /** What lies before that number is waited for no more. */
        Reach at(long sequence) {
            return new Reach(sequence, parking, erased);
        }

        Reach withParked() {
            return new Reach(last, true, erased);
        }
    }

    /** An event that was set aside. */
    record Parked(byte[] message, Cause cause) {}

    /** Why an event is parked. */
    enum Cause {
        /** Its predecessor has not come. */
        GAP,
        /** Acting on it failed. */
        POISON,
        /** It is not an event we can read. */
        UNREADABLE
    }

    /** A failure that has nothing to do with the event, such as a lost connection: trying again is right. */
    boolean passing(@Nullable Throwable failure);
}
