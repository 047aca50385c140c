package sightline.oversight.usecases;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import sightline.oversight.domain.Noticed;
import sightline.platform.access.Actor;
import sightline.platform.access.Roles;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.AlertRole;
import sightline.platform.membership.KnownCase;
import sightline.platform.membership.Member;

/**
 * Whether somebody is the one an alert means: access.md section 2.1 in their roles, and of the agency that the role is
 * of in this case. Where an agency has nobody in the role its single point of contact stands in.
 */
record RolesInAlerts(Actor actor, KnownCase known) {
    private static final Map<AlertRole, Set<String>> BEARERS = new EnumMap<>(Map.ofEntries(
            Map.entry(AlertRole.PRACTITIONER, Set.of(Roles.CASE_MANAGER, Roles.AGENCY_SPOC)),
            Map.entry(AlertRole.SENIOR, Set.of(Roles.SENIOR, Roles.AGENCY_SPOC)),
            Map.entry(AlertRole.HEAD, Set.of(Roles.HEAD, Roles.AGENCY_SPOC)),
            Map.entry(AlertRole.LEAD_AGENCY, Set.of(Roles.LEAD_MANAGER, Roles.AGENCY_SPOC)),
            Map.entry(AlertRole.CHAIR, Set.of(Roles.CHAIR)),
            Map.entry(AlertRole.CO_ORDINATOR, Set.of(Roles.MAPPA_COORDINATOR)),
            Map.entry(AlertRole.AP_MANAGER, Set.of(Roles.AP_MANAGER, Roles.AGENCY_SPOC)),
            Map.entry(AlertRole.POLICE_LEAD, Set.of(Roles.CASE_MANAGER, Roles.AGENCY_SPOC)),
            Map.entry(AlertRole.HEALTH_CONTACT, Set.of(Roles.HEALTH_LEAD, Roles.AGENCY_SPOC)),
            Map.entry(AlertRole.PRISON, Set.of(Roles.AGENCY_SPOC)),
            Map.entry(AlertRole.SENDER, Set.of(Roles.AGENCY_SPOC)),
            Map.entry(
                    AlertRole.ACTION_OWNER,
                    Set.of(
                            Roles.PRACTITIONER,
                            Roles.CASE_MANAGER,
                            Roles.HEALTH_LEAD,
                            Roles.AP_MANAGER,
                            Roles.AGENCY_SPOC)),
            Map.entry(AlertRole.OWNERS_MANAGER, Set.of(Roles.SENIOR, Roles.AGENCY_SPOC)),
            Map.entry(AlertRole.EVERY_AGENCY, Set.of(Roles.AGENCY_SPOC)),
            Map.entry(AlertRole.SMB_MEMBER, Set.of())));

    /** Whether they must answer it. */
    boolean owns(Noticed alert) {
        return is(alert.owner(), alert);
    }

    /** Whether they must answer it or are told of it. */
    boolean concerns(Noticed alert) {
        return owns(alert) || alert.recipients().stream().anyMatch(role -> is(role, alert));
    }

    private boolean is(AlertRole role, Noticed alert) {
        return BEARERS.getOrDefault(role, Set.of()).stream().anyMatch(actor::is) && ofItsAgency(role, alert);
    }

    private boolean ofItsAgency(AlertRole role, Noticed alert) {
        return switch (role) {
            case PRACTITIONER, SENIOR, HEAD, LEAD_AGENCY ->
                known.lead().filter(actor.agency()::equals).isPresent();
            case ACTION_OWNER, OWNERS_MANAGER -> actor.agency().equals(alert.concerns());
            case POLICE_LEAD -> ofKind(AgencyKind.POLICE);
            case PRISON -> ofKind(AgencyKind.PRISON);
            case HEALTH_CONTACT -> ofKind(AgencyKind.HEALTH);
            case AP_MANAGER -> known.stays().contains(actor.agency());
            case CHAIR, CO_ORDINATOR -> actor.area().equals(known.area());
            case SENDER, EVERY_AGENCY, SMB_MEMBER -> true;
        };
    }

    private boolean ofKind(AgencyKind kind) {
        Member member = known.members().get(actor.agency());
        return member != null && member.kind() == kind;
    }
}
