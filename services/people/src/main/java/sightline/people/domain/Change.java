package sightline.people.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.StaffId;

/**
 * What somebody set out to change, and why.
 *
 * @param verb as in the address, such as {@code give-role}
 * @param proposal that it follows; null where one person decides
 */
public record Change(
        UUID id,
        StaffId person,
        AgencyId agency,
        AreaId area,
        String verb,
        String detail,
        String reason,
        Administrator by,
        @Nullable UUID proposal) {}
