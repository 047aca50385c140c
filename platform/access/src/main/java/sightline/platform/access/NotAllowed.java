package sightline.platform.access;

/** The actor may see this and may not do that. */
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With one sentence that says who may. */
    public NotAllowed(String reason) {
        super(reason);
    }
}
