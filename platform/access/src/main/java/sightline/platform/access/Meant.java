package sightline.platform.access;

import static sightline.platform.access.Who.any;
import static sightline.platform.access.Who.nobody;

import java.util.Set;
import sightline.platform.language.AlertRole;

/**
 * Whom an alert means by each of its roles: access.md section 2.1. Where an agency has nobody in the role its single
 * point of contact stands in.
 */
public final class Meant {
    private Meant() {}

    /** Whether an alert means somebody who stands so to its case, and to what it is about, by this role. */
    public static boolean by(AlertRole role, Actor actor, Set<Standing> standings) {
        return by(role).includes(actor, standings);
    }

    private static Who by(AlertRole role) {
        return switch (role) {
            case PRACTITIONER -> any(Roles.CASE_MANAGER, Roles.AGENCY_SPOC).who(Standing.LEADS);
            case SENIOR -> any(Roles.SENIOR, Roles.AGENCY_SPOC).who(Standing.LEADS);
            case HEAD -> any(Roles.HEAD, Roles.AGENCY_SPOC).who(Standing.LEADS);
            case LEAD_AGENCY -> any(Roles.LEAD_MANAGER, Roles.AGENCY_SPOC).who(Standing.LEADS);
            case CHAIR -> any(Roles.CHAIR).who(Standing.OF_ITS_AREA);
            case CO_ORDINATOR -> any(Roles.MAPPA_COORDINATOR).who(Standing.OF_ITS_AREA);
            case AP_MANAGER -> any(Roles.AP_MANAGER, Roles.AGENCY_SPOC).who(Standing.HOUSES);
            case POLICE_LEAD -> any(Roles.CASE_MANAGER, Roles.AGENCY_SPOC).who(Standing.OF_POLICE);
            case HEALTH_CONTACT -> any(Roles.HEALTH_LEAD, Roles.AGENCY_SPOC).who(Standing.OF_HEALTH);
            case PRISON -> any(Roles.AGENCY_SPOC).who(Standing.OF_PRISON);
            case ACTION_OWNER ->
                any(Roles.PRACTITIONER, Roles.CASE_MANAGER, Roles.HEALTH_LEAD, Roles.AP_MANAGER, Roles.AGENCY_SPOC)
                        .who(Standing.CONCERNED);
            case OWNERS_MANAGER -> any(Roles.SENIOR, Roles.AGENCY_SPOC).who(Standing.CONCERNED);
            case SENDER -> any(Roles.AGENCY_SPOC).who(Standing.CONCERNED);
            case EVERY_AGENCY -> any(Roles.AGENCY_SPOC);
            case SMB_MEMBER -> nobody();
        };
    }
}
