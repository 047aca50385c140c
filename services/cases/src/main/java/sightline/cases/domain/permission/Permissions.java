package sightline.cases.domain.permission;

import java.util.Optional;
import sightline.platform.language.CaseId;
import sightline.platform.language.PermissionId;

/** What persons ask leave for, by case. */
public interface Permissions {

    /** One of this case. */
    Optional<Permission> find(CaseId about, PermissionId id);
}
