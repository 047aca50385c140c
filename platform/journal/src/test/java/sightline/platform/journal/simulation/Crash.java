package sightline.platform.journal.simulation;

/** A process ends at this very point; nothing in the code under test may catch it. */
final class Crash extends Error {
    private static final long serialVersionUID = 1L;

    Crash() {
        super("crash", null, false, false);
    }
}
