package sightline.deploy.bench.stage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import sightline.platform.journal.listen.PostgresInbox;

/** A few connections, kept open, each transaction with one of them to itself. */
public final class Pool implements PostgresInbox.Transactions, AutoCloseable {
    private final BlockingDeque<Connection> free = new LinkedBlockingDeque<>();
    private final int size;

    public Pool(Database database, int size) throws SQLException {
        this.size = size;
        for (int i = 0; i < size; i++) {
            Connection connection = database.open();
            connection.setAutoCommit(false);
            free.addFirst(connection);
        }
    }

    @Override
    public void run(Body body) throws Exception {
        // The one used last: its statements and its server process are warm.
        Connection connection = free.takeFirst();
        try {
            body.on(connection);
            connection.commit();
        } catch (Exception e) {
            connection.rollback();
            throw e;
        } finally {
            free.addFirst(connection);
        }
    }

    @Override
    public void close() throws SQLException {
        try {
            for (int i = 0; i < size; i++) {
                free.takeFirst().close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
