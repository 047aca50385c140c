package sightline.platform.journal.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets one actor run at a time: at every point an actor passes, a seeded die says who goes on. Its clock counts the
 * points and leaps over the time in which everybody sleeps, so a seed is a history, whatever the machine does.
 */
final class Scheduler {

    /** What an actor does; ends with a {@link Crash} when the simulation is over. */
    interface Life {
        void live() throws Exception;
    }

    /** What may befall an actor at a point: it may be paused, or crash. */
    interface Fate {
        void meets(Actor who);
    }

    private final List<Actor> actors = new ArrayList<>();
    private final Thread outside = Thread.currentThread();
    private final SplittableRandom random;
    private final Trace trace;
    private final long atMost;
    private Fate fate = who -> {};
    private volatile @Nullable Actor running;
    private boolean over;
    private @Nullable Throwable broken;
    private long now;
    private long points;

    /** @param atMost how many points the whole history may take */
    Scheduler(long seed, long atMost, Trace trace) {
        this.random = new SplittableRandom(seed);
        this.atMost = atMost;
        this.trace = trace;
    }

    void fate(Fate fate) {
        this.fate = fate;
    }

    Actor add(String name, Life life) {
        Actor[] self = new Actor[1];
        self[0] = new Actor(name, () -> run(self[0], life));
        actors.add(self[0]);
        return self[0];
    }

    private void run(Actor me, Life life) {
        awaitTurn(me);
        try {
            life.live();
        } catch (Crash end) {
            // The simulation is over, or the actor has no successor.
        } catch (Throwable e) {
            broken = e;
            over = true;
        }
        me.done = true;
        if (over) {
            hand(null);
        } else {
            hand(pick());
        }
    }

    /** Runs the history to its end, then unwinds whoever is left. */
    void run() throws Exception {
        for (Actor one : actors) {
            one.thread().start();
        }
        hand(pick());
        awaitEnd();
        for (Actor one : actors) {
            if (!one.done) {
                hand(one);
                awaitEnd();
            }
        }
        for (Actor one : actors) {
            one.thread().join();
        }
        if (broken instanceof Stuck stuck) {
            throw stuck;
        }
        if (broken != null) {
            throw new IllegalStateException("An actor fell out of the simulation", broken);
        }
    }

    /** The history ends here; every other actor crashes at the point it is at. */
    void end() {
        over = true;
    }

    boolean isOver() {
        return over;
    }

    /** A point at which another actor may go on first, and at which this one may be struck. */
    void point(String what) {
        Actor me = me();
        if (over) {
            throw new Crash();
        }
        if (++points > atMost) {
            broken = new Stuck("After %d points: %s at %s".formatted(points, me, what));
            over = true;
            throw new Crash();
        }
        now++;
        trace.note(now, me, what);
        Actor next = pick();
        if (next != me) {
            hand(next);
            awaitTurn(me);
        }
        if (over) {
            throw new Crash();
        }
        fate.meets(me);
    }

    /** Goes on when the condition holds, and not before. */
    void await(String what, BooleanSupplier condition) {
        sleep(what, Long.MAX_VALUE - now, condition);
    }

    /** Goes on after so much time, or as soon as somebody wakes the actor. */
    void sleep(String what, long time) {
        Actor me = me();
        sleep(what, time, () -> me.woken);
        me.woken = false;
    }

    private void sleep(String what, long time, BooleanSupplier unless) {
        Actor me = me();
        me.ready = unless;
        me.due = now + time;
        try {
            point(what);
        } finally {
            me.ready = Actor.ALWAYS;
            me.due = Long.MAX_VALUE;
        }
    }

    private Actor pick() {
        Actor next = Die.pick(actors, now, random);
        while (next == null) {
            now = Die.wake(actors);
            next = Die.pick(actors, now, random);
        }
        return next;
    }

    private void hand(@Nullable Actor next) {
        running = next;
        LockSupport.unpark(next == null ? outside : next.thread());
    }

    private void awaitTurn(Actor me) {
        while (running != me) {
            LockSupport.park(this);
        }
    }

    private void awaitEnd() {
        while (running != null) {
            LockSupport.park(this);
        }
    }

    Actor me() {
        Actor me = running;
        if (me == null) {
            throw new IllegalStateException("Only an actor passes a point");
        }
        return me;
    }

    SplittableRandom random() {
        return random;
    }

    List<Actor> actors() {
        return actors;
    }

    long now() {
        return now;
    }

    long points() {
        return points;
    }
}
