package sightline.people.domain;

import java.util.Optional;
import sightline.platform.language.AgencyId;

/** The agencies there are; cases keeps them. */
public interface Employers {

    Optional<Employer> find(AgencyId id);
}
