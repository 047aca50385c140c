package sightline.platform.journal.campaign;

/** What is done to the processes. */
enum Fault {
    RELAY_KILLED,
    /** Paused, its session ended, a peer in its place, and then it wakes. */
    RELAY_ZOMBIE,
    /** Killed when all is done but the commit of what it heard. */
    LISTENER_KILLED,
    /** Paused for longer than the patience of its lease. */
    LISTENER_PAUSED,
    WRITER_KILLED,
    BROKER_KILLED,
    BROKER_PAUSED,
    /** Paused for longer than a message may take to be delivered. */
    BROKER_PAUSED_LONG,
    POSTGRES_KILLED,
    POSTGRES_PAUSED
}
