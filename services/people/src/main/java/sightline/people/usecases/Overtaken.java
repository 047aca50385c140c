package sightline.people.usecases;

/** The person has changed since they were read. */
public final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Seen current;

    Overtaken(Seen current) {
        super("Changed since");
        this.current = current;
    }

    public Seen current() {
        return current;
    }
}
