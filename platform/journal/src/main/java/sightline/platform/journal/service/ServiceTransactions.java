package sightline.platform.journal.service;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.Connection;
import sightline.platform.journal.listen.PostgresInbox;

/** The service's own transactions, so that a listener's effects may be made with Panache as well as with JDBC. */
final class ServiceTransactions implements PostgresInbox.Transactions {
    private final SystemDatabase database;

    ServiceTransactions(SystemDatabase database) {
        this.database = database;
    }

    @Override
    public void run(Body body) throws Exception {
        QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.open()) {
                body.on(connection);
            }
            return true;
        });
    }
}
