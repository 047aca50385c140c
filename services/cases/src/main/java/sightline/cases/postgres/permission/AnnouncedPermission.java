package sightline.cases.postgres.permission;

import sightline.cases.domain.permission.PermissionFact;
import sightline.cases.postgres.Kept;
import sightline.platform.contracts.cases.PermissionDecidedV1;
import sightline.platform.contracts.cases.PermissionRequestedV1;

/** What is announced of permissions, and which of their words stay here. */
public final class AnnouncedPermission {

    private AnnouncedPermission() {}

    public static Kept of(PermissionFact fact) {
        return switch (fact) {
            case PermissionFact.Requested asked ->
                Kept.announcing(new PermissionRequestedV1(asked.id(), asked.kind(), asked.detail() != null))
                        .and("detail", asked.detail());
            case PermissionFact.Decided decided ->
                Kept.announcing(new PermissionDecidedV1(decided.id(), decided.outcome(), decided.meeting(), true))
                        .and("reason", decided.reason());
        };
    }
}
