package sightline.cases.domain;

import java.util.List;
import java.util.Optional;
import sightline.platform.language.AgencyId;

/** The agencies there are: reference data, kept by whoever operates the system. */
public interface Agencies {

    Optional<Agency> find(AgencyId id);

    /** All of them, by area and name. */
    List<Agency> all();

    /** Adds an agency, or says anew what is known of it. */
    void put(Agency agency);
}
