package sightline.platform.journal.listen;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A listener's memory in PostgreSQL; its effects use the same connection and so the same transaction. */
public final class PostgresInbox implements Inbox<Connection> {

    /** Runs work in a transaction: plain JDBC in tests and benchmarks, the service's own transactions in a service. */
    public interface Transactions {
        void run(Body body) throws Exception;

        /** What runs in the transaction. */
        interface Body {
            void on(Connection connection) throws Exception;
        }
    }

    /** Connection lost, rolled back by the server, out of resources, shutting down: none is the event's fault. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "57", "58");

    private final String listener;
    private final String topicId;
    private final Transactions transactions;

    /** @param topicId which topic the offsets belong to; a topic made anew has another */
    public PostgresInbox(String listener, String topicId, Transactions transactions) {
        this.listener = listener;
        this.topicId = topicId;
        this.transactions = transactions;
    }

    @Override
    public void transact(Work<Connection> work) throws Exception {
        transactions.run(connection -> {
            PostgresMemory memory = new PostgresMemory(connection, listener, topicId);
            memory.open();
            work.in(memory, connection);
        });
    }

    @Override
    public boolean passing(@Nullable Throwable failure) {
        return isPassing(failure);
    }

    static boolean isPassing(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientException || cause instanceof SQLRecoverableException) {
                return true;
            }
            if (cause instanceof SQLException sql && hasPassingState(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** No state at all comes from a pool that has no connection to give: nothing an event could be at fault for. */
    private static boolean hasPassingState(@Nullable String state) {
        return state == null || (state.length() >= 2 && PASSING.contains(state.substring(0, 2)));
    }
}
