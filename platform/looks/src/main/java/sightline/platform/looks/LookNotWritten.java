package sightline.platform.looks;

/** What was asked for cannot be written down for the audit now, and so is not answered. */
public final class LookNotWritten extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LookNotWritten(String message) {
        super(message);
    }

    LookNotWritten(Throwable cause) {
        super("What was asked for could not be written down for the audit", cause);
    }
}
