package sightline.platform.journal.simulation;

import java.util.function.BooleanSupplier;

/** Real code on a thread of its own, which runs only while the scheduler lets it. */
final class Actor {
    static final BooleanSupplier ALWAYS = () -> true;

    private final String name;
    private final Thread thread;
    BooleanSupplier ready = ALWAYS;
    long due = Long.MAX_VALUE;
    long pausedUntil;
    int weight = 1;
    boolean woken;
    boolean mortal;
    boolean busy;
    boolean done;

    Actor(String name, Runnable life) {
        this.name = name;
        this.thread = Thread.ofVirtual().name(name).unstarted(life);
    }

    String name() {
        return name;
    }

    Thread thread() {
        return thread;
    }

    /** Ends its sleep, as a commit or an outcome wakes a relay. */
    void wake() {
        woken = true;
    }

    boolean runnable(long now) {
        return !done && now >= pausedUntil && (ready.getAsBoolean() || now >= due);
    }

    /** When the clock alone would let it run again. */
    long wakesAt() {
        if (done) {
            return Long.MAX_VALUE;
        }
        return ready.getAsBoolean() ? pausedUntil : Math.max(due, pausedUntil);
    }

    @Override
    public String toString() {
        return name;
    }
}
