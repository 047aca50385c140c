package sightline.platform.access;

import sightline.platform.language.AgencyId;

/** A limited record exists here, and that is all that this actor may know, besides whom to ask. */
public final class LimitedAccess extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient AgencyId ask;

    /** With the agency to ask. */
    public LimitedAccess(AgencyId ask) {
        super("This record is limited to named people. Ask " + ask + ", who leads on it");
        this.ask = ask;
    }

    /** The lead agency. */
    public AgencyId ask() {
        return ask;
    }
}
