package sightline.cases.domain.custody;

import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.ReleasedTo;

/**
 * A person leaves custody.
 *
 * @param premises the approved premises, when they go there
 */
public record Release(
        boolean licence, ReleasedTo to, @Nullable AgencyId premises) {}
