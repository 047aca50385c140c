package sightline.feeds.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** The commit of the service's own transaction. */
@ApplicationScoped
class AfterServiceCommit implements AfterCommit {
    private final TransactionSynchronizationRegistry transaction;

    AfterServiceCommit(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    @Override
    public void run(Runnable then) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Nothing is left to write.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    then.run();
                }
            }
        });
    }
}
