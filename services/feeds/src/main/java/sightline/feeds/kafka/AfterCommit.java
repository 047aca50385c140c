package sightline.feeds.kafka;

/** Does something once the transaction under way has committed, and never when it has not. */
@FunctionalInterface
interface AfterCommit {
    void run(Runnable then);
}
