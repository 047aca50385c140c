package sightline.platform.journal.simulation;

/** A history that did not come to rest in the number of points it was given. */
final class Stuck extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stuck(String where) {
        super(where);
    }
}
