package sightline.actions.usecases;

import org.jspecify.annotations.Nullable;

/** The action has changed since the sender read it. */
public final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Seen current;

    private Overtaken(Seen current) {
        super("The action has changed since it was read");
        this.current = current;
    }

    /** Goes on when the sender has read this very version, or decides on none. */
    static void unlessRead(@Nullable Long read, Seen current) {
        if (read != null && read != current.action().version()) {
            throw new Overtaken(current);
        }
    }

    /** The action as it is now, as the sender may see it. */
    public Seen current() {
        return current;
    }
}
