package sightline.cases.domain;

import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Category;
import sightline.platform.language.Level;

/**
 * What is known when a case is opened; a level or category that is null is not yet set, which is not none.
 *
 * @param leadAgency the agency with statutory responsibility
 */
public record Opening(
        Particulars particulars,
        AgencyId leadAgency,
        @Nullable Category category,
        @Nullable Level level) {}
