package sightline.cases.domain;

import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.ArrestId;
import sightline.platform.language.MatchedBy;
import sightline.platform.language.OffenceGroup;

/**
 * An arrest of a person under management.
 *
 * @param force the police force that made it
 * @param group the kind of offence, which everyone on the case may know
 * @param offence its words, which stay here
 * @param custodyReference the force's own reference, which stays here
 * @param matchedBy how the person was found
 */
public record Arrest(
        ArrestId id,
        AgencyId force,
        OffenceGroup group,
        @Nullable String offence,
        @Nullable String custodyReference,
        MatchedBy matchedBy) {}
