package sightline.platform.journal.operate;

import java.sql.Connection;
import java.util.List;
import java.util.Set;
import sightline.platform.contracts.Envelope;

/**
 * What a listener has folded out of events into tables of its own, so that the same events make the same rows: it can
 * be built anew from the topic while the service runs.
 *
 * <p>For each table {@code t} a migration makes {@code rebuild.t (like t including all)}, with all rights on it for the
 * service's role, and the right to delete from {@code t}.
 */
public interface Projection {

    /** Its own stable name, as an operator calls it. */
    String name();

    /** The listener that keeps it: built anew it is exactly as far as that one is. */
    String listener();

    /** Its tables, which nothing else writes. */
    List<String> tables();

    /** The full event types it is folded from. */
    Set<String> hears();

    /**
     * Folds these events in, each case in order. Statements name tables without a schema: a rebuild puts its own first.
     */
    void apply(List<Envelope> events, Connection connection) throws Exception;
}
