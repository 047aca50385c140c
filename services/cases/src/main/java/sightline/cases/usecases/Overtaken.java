package sightline.cases.usecases;

import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Case;

/** The case has changed since the sender read it. */
public final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Case current;

    private Overtaken(Case current) {
        super("The case has changed since it was read");
        this.current = current;
    }

    /** Goes on when the sender has read this very version, or decides on none. */
    static void unlessRead(@Nullable Long read, Case current) {
        if (read != null && read != current.version()) {
            throw new Overtaken(current);
        }
    }

    /** The case as it is now. */
    public Case current() {
        return current;
    }
}
