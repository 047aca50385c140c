package sightline.platform.journal.listen;

import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/** The memory of a rebuild, with its effects in the same transaction and the same schema. */
final class ShadowInbox implements Inbox<Connection> {
    private final String listener;
    private final PostgresInbox.Transactions transactions;

    ShadowInbox(String listener, PostgresInbox.Transactions transactions) {
        this.listener = listener;
        this.transactions = transactions;
    }

    @Override
    public void transact(Work<Connection> work) throws Exception {
        transactions.run(connection -> {
            ShadowMemory memory = new ShadowMemory(connection, listener);
            memory.open();
            work.in(memory, connection);
        });
    }

    @Override
    public boolean passing(@Nullable Throwable failure) {
        return PostgresInbox.isPassing(failure);
    }
}
