package sightline.cases.domain;

import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;

/** An agency that may be on a case. */
public record Agency(AgencyId id, String name, Kind kind, AreaId area) {

    /** What an agency is (access.md section 2.1); the duty-to-co-operate list changes by order. */
    public enum Kind {
        POLICE,
        PROBATION,
        PRISON,
        HEALTH,
        CHILDREN,
        ADULT_SC,
        HOUSING,
        EDUCATION,
        YJS,
        DWP,
        IMMIGRATION,
        EM_PROVIDER,
        RSL,
        MAPPA_COORDINATION,
        APPROVED_PREMISES
    }
}
