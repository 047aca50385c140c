package sightline.platform.journal.relay;

/** The way to the topic: takes a message for its shard's partition and says later whether the topic has it. */
public interface Bus extends AutoCloseable {

    /**
     * What became of a message; told on any thread, at least once, and never after {@link Bus#abandon} has returned,
     * which may itself tell of everything pending that it failed.
     */
    interface Outcome {
        void acknowledged();

        void failed(Exception why);
    }

    void send(Unsent event, Outcome outcome);

    /** Forgets everything not yet acknowledged, at once; the outbox still has it all. */
    void abandon();

    @Override
    void close();
}
