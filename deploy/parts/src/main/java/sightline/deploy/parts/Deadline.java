package sightline.deploy.parts;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** A moment after which we stop waiting. */
public final class Deadline {
    private final long nanos;

    private Deadline(long nanos) {
        this.nanos = nanos;
    }

    public static Deadline in(Duration patience) {
        return new Deadline(System.nanoTime() + patience.toNanos());
    }

    public boolean passed() {
        return System.nanoTime() - nanos > 0;
    }

    /** Asks again and again, with a pause between; false when the deadline passed first. */
    public boolean await(Duration pause, BooleanSupplier happened) throws InterruptedException {
        while (!happened.getAsBoolean()) {
            if (passed()) {
                return false;
            }
            Thread.sleep(pause);
        }
        return true;
    }
}
