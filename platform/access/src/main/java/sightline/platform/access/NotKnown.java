package sightline.platform.access;

/** There is no such thing, or none that this actor may know of: both are answered alike. */
public final class NotKnown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Of this kind of thing, such as {@code case}. */
    public NotKnown(String what) {
        super("There is no such " + what);
    }
}
