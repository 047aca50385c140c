package sightline.meetings.usecases;

import org.jspecify.annotations.Nullable;

/** The meeting, or its draft minutes, has changed since the sender read it. */
public final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What was read. */
    public enum What {
        MEETING,
        MINUTES
    }

    private final transient Seen current;
    private final What what;

    private Overtaken(Seen current, What what) {
        super("This has changed since it was read");
        this.current = current;
        this.what = what;
    }

    /** Goes on when the sender has read this very version, or decides on none. */
    static void unlessRead(@Nullable Long read, Seen current) {
        if (read != null && read != current.meeting().version()) {
            throw new Overtaken(current, What.MEETING);
        }
    }

    /** Goes on when the sender writes on this very draft, or on none. */
    static void unlessReadDraft(@Nullable Long read, Seen current) {
        if (read != null && read != current.meeting().minutes().edition()) {
            throw new Overtaken(current, What.MINUTES);
        }
    }

    /** The meeting as it is now, for whoever asked. */
    public Seen current() {
        return current;
    }

    public What what() {
        return what;
    }
}
