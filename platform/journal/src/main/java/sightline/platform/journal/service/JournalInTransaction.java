package sightline.platform.journal.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import sightline.platform.access.NotKnown;
import sightline.platform.journal.Entry;
import sightline.platform.journal.Journal;
import sightline.platform.journal.PostgresJournal;
import sightline.platform.journal.erasure.ErasedCases;

/** The journal on the service's own data source: the state row and the facts share one connection and one commit. */
@ApplicationScoped
final class JournalInTransaction implements Journal {
    private final DataSource database;
    private final TransactionSynchronizationRegistry transaction;
    private final Flow flow;
    private final Instance<BesideFacts> beside;

    JournalInTransaction(
            DataSource database,
            TransactionSynchronizationRegistry transaction,
            Flow flow,
            @Any Instance<BesideFacts> beside) {
        this.database = database;
        this.transaction = transaction;
        this.flow = flow;
        this.beside = beside;
    }

    @Override
    public void append(List<Entry> facts) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("A fact is appended in the transaction of its change, and none is active");
        }
        try (Connection connection = database.getConnection()) {
            PostgresJournal.append(connection, facts);
            for (BesideFacts one : beside) {
                one.save(facts, connection);
            }
        } catch (SQLException e) {
            if (ErasedCases.REFUSED.equals(e.getSQLState())) {
                // It was erased between being looked at and this.
                throw new NotKnown("case");
            }
            throw new JournalUnavailable(e);
        }
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // The facts are in the transaction already.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    flow.committed();
                }
            }
        });
    }
}
