package sightline.web.services;

/** A service did not answer, or not as agreed; the page says so, and what of it could be shown still is. */
public final class NotReached extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String service;

    NotReached(String service, Throwable cause) {
        super("The service %s was not reached".formatted(service), cause);
        this.service = service;
    }

    NotReached(String service, int status) {
        super("The service %s answered %d".formatted(service, status));
        this.service = service;
    }

    public String service() {
        return service;
    }
}
