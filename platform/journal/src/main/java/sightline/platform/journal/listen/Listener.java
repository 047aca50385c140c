package sightline.platform.journal.listen;

import java.util.List;
import java.util.Set;
import sightline.platform.contracts.Envelope;

/**
 * Something that acts on what other services announce.
 *
 * @param <T> the transaction its effects belong to: a JDBC connection in the services
 */
public interface Listener<T> {

    /** Its own stable name: what it has heard is remembered under it. */
    String name();

    /** The full event types it acts on; all others pass it by, counted but unread. */
    Set<String> hears();

    /** Whether it is the one that destroys what its service holds of a case, when that is erased. */
    default boolean erases() {
        return false;
    }

    /**
     * Acts on these events, each case in order, none heard before. The effects and the memory of having heard commit
     * together; whatever is thrown undoes both.
     */
    void hear(List<Envelope> events, T transaction) throws Exception;
}
