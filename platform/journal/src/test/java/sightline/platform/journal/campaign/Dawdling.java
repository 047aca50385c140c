package sightline.platform.journal.campaign;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ThreadLocalRandom;
import sightline.platform.journal.listen.PostgresInbox;
import sightline.platform.journal.real.JournalDatabase;

/**
 * Plain transactions of which some dawdle when all is done but the commit. There a kill hurts most, and there a defect
 * shows; a kill that had to find the place by luck found it on a quick machine only.
 */
record Dawdling(JournalDatabase database) implements PostgresInbox.Transactions {
    /** What the server says of a session that dawdles. */
    static final String STATEMENT = "select pg_sleep(0.4)";

    private static final int ONE_IN = 4;

    @Override
    public void run(Body body) throws Exception {
        database.transactions().run(transaction -> {
            body.on(transaction);
            if (ThreadLocalRandom.current().nextInt(ONE_IN) == 0) {
                dawdle(transaction);
            }
        });
    }

    static void dawdle(Connection transaction) throws SQLException {
        try (Statement statement = transaction.createStatement()) {
            statement.execute(STATEMENT);
        }
    }
}
