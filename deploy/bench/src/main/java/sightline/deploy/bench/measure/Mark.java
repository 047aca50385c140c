package sightline.deploy.bench.measure;

/** A moment on an event's way, in the order in which they come. */
public enum Mark {
    /** When the request was to start, whether or not anybody had time for it. */
    INTENDED,
    STARTED,
    COMMITTED,
    /** The relay gave it to the producer. */
    SENT,
    /** Kafka acknowledged it. */
    ACKNOWLEDGED,
    /** A Kafka consumer was given it. */
    CONSUMED,
    /** The listener was called with it. */
    HEARD,
    /** The listener's effect and its inbox were committed. */
    ACTED
}
