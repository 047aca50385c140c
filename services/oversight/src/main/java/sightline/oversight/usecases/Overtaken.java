package sightline.oversight.usecases;

import org.jspecify.annotations.Nullable;

/** The alert has changed since the sender read it. */
public final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ShownAlert current;

    private Overtaken(ShownAlert current) {
        super("The alert has changed since it was read");
        this.current = current;
    }

    /** Goes on when the sender has read this very version, or decides on none. */
    static void unlessRead(@Nullable Long read, ShownAlert current) {
        if (read != null && read != current.alert().version()) {
            throw new Overtaken(current);
        }
    }

    /** The alert as it is now. */
    public ShownAlert current() {
        return current;
    }
}
