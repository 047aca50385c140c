package sightline.cases.usecases;

import sightline.platform.language.AgencyId;

/** There is no agency of this name. */
public final class UnknownAgency extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownAgency(AgencyId id) {
        super("There is no agency %s; GET /agencies lists those there are".formatted(id));
    }
}
