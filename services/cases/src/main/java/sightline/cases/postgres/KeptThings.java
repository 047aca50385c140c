package sightline.cases.postgres;

import sightline.cases.domain.CaseFact;
import sightline.cases.postgres.permission.AnnouncedPermission;

/** What is kept of what happened to the many things of a case; each says it of its own. */
final class KeptThings {

    private KeptThings() {}

    static Kept of(CaseFact.OfAThing fact) {
        return switch (fact) {
            case CaseFact.AboutPermission about -> AnnouncedPermission.of(about.what());
        };
    }
}
