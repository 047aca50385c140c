package sightline.platform.journal.simulation;

/** What the world does to the code under test. */
enum Fault {
    /** A process ends at the point it is at; its memory is gone, a successor starts. */
    CRASH(0.004),
    /** A process stands still, long enough for a peer to end its session. */
    PAUSE(0.004),
    /** The database ends a session that owned shards. */
    SESSION_ENDED(0.02),
    /** A connection breaks in the middle of a transaction, which rolls back. */
    CONNECTION_LOST(0.02),
    /** The transaction committed, and its caller is told that the connection broke. */
    COMMIT_UNKNOWN_APPLIED(0.06),
    /** The transaction did not commit, and its caller is told that the connection broke. */
    COMMIT_UNKNOWN_NOT_APPLIED(0.06),
    /** The database restarts: every session and transaction ends, and the last deletes without a flush are undone. */
    DATABASE_RESTART(0.002),
    /** The outbox cannot be read, for a reason that is not the connection's. */
    READ_FAILED(0.005),
    /** The producer refuses a message at once. */
    SEND_REFUSED(0.03),
    /** The topic did not take a message, and the producer says so. */
    SEND_FAILED(0.08),
    /** The topic took a message, and the producer says that it failed. */
    ACKNOWLEDGEMENT_LOST(0.08),
    /** The producer says twice that the topic took a message. */
    ACKNOWLEDGED_TWICE(0.05),
    /** The topic loses a message that it had acknowledged, as with a broker's disk; it is replayed from the ledger. */
    MESSAGE_LOST(0.02),
    /** A consumer goes back to an earlier offset. */
    REWOUND(0.03),
    /** Acting on an event fails once, for no reason of the event's. */
    EFFECT_FAILED(0.04),
    /** The database fails in the middle of an effect. */
    EFFECT_LOST_CONNECTION(0.03),
    /** A change is rolled back by its own service. */
    ROLLED_BACK(0.15);

    private final double rate;

    Fault(double rate) {
        this.rate = rate;
    }

    /** How likely it is at each occasion, in a seed of middling weather. */
    double rate() {
        return rate;
    }
}
