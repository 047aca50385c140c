package sightline.premises.usecases;

import org.jspecify.annotations.Nullable;
import sightline.premises.domain.Placement;

/** The placement has changed since the sender read it. */
public final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Placement current;

    private Overtaken(Placement current) {
        super("The placement has changed since it was read");
        this.current = current;
    }

    /** Goes on when the sender has read this very version, or decides on none. */
    static void unlessRead(@Nullable Long read, Placement current) {
        if (read != null && read != current.version()) {
            throw new Overtaken(current);
        }
    }

    /** The placement as it is now. */
    public Placement current() {
        return current;
    }
}
