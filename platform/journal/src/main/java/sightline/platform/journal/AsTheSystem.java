package sightline.platform.journal;

/**
 * Marks what a service does on nobody's behalf: relaying, listening, keeping deadlines, watching. Only what is marked
 * so sees every row; a thread that is neither asked by an actor nor marked sees no case at all (row security).
 */
public final class AsTheSystem {
    private static final ThreadLocal<Boolean> MARKED = ThreadLocal.withInitial(() -> false);

    private AsTheSystem() {}

    /** Some work that may fail in one way. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T done() throws E;
    }

    /** Whether the running thread does its work on nobody's behalf. */
    public static boolean isMarked() {
        return MARKED.get();
    }

    /** The same work, on nobody's behalf: for a thread of its own. */
    public static Runnable marking(Runnable work) {
        return () -> {
            var unused = call(() -> {
                work.run();
                return true;
            });
        };
    }

    /**
     * Does this on nobody's behalf, on connections that are opened in it. A transaction that has its connection already
     * keeps it as it is: {@code RowSecurity} changes that.
     */
    public static <T, E extends Exception> T call(Work<T, E> work) throws E {
        boolean before = MARKED.get();
        MARKED.set(true);
        try {
            return work.done();
        } finally {
            MARKED.set(before);
        }
    }
}
