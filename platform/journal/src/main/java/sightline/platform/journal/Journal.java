package sightline.platform.journal;

import java.util.List;

/** Appends facts to the history of their cases in the transaction of the change they explain. */
public interface Journal {

    /**
     * Appends the facts in this order, numbers them without a gap per case, and queues them for the bus. All of it
     * commits or rolls back with the caller's transaction.
     */
    void append(List<Entry> facts);
}
