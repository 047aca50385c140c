package sightline.cases.postgres;

/** The local copy of what other services announced could not be read. */
final class HeardFactsUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HeardFactsUnavailable(Throwable cause) {
        super("What other services announced could not be read", cause);
    }
}
