package sightline.deploy.parts;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The process that a part is at the moment, or was until it ended; a part that is started again has a new one. */
public final class LatestChild {
    private final String part;
    private final AtomicReference<@Nullable Child> latest = new AtomicReference<>();
    private volatile Consumer<Child> listener = child -> {};

    public LatestChild(String part) {
        this.part = part;
    }

    /** Tells of every process as soon as it is launched, before it answers. */
    public void tell(Consumer<Child> whom) {
        listener = whom;
    }

    public Child launch(Launch launch) {
        Child child = Child.start(launch);
        latest.set(child);
        listener.accept(child);
        return child;
    }

    public Child get() {
        Child child = latest.get();
        if (child == null) {
            throw new IllegalStateException(part + " was not started");
        }
        return child;
    }

    /** Stops it if there is one. */
    public void stop(Signal politely, Duration patience) {
        Child child = latest.get();
        if (child != null) {
            child.stop(politely, patience);
        }
    }
}
