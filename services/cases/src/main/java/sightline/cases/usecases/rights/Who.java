package sightline.cases.usecases.rights;

import static sightline.platform.access.Roles.AGENCY_SPOC;
import static sightline.platform.access.Roles.AP_MANAGER;
import static sightline.platform.access.Roles.AP_WORKER;
import static sightline.platform.access.Roles.CASE_MANAGER;
import static sightline.platform.access.Roles.CHAIR;
import static sightline.platform.access.Roles.HEAD;
import static sightline.platform.access.Roles.HEALTH_LEAD;
import static sightline.platform.access.Roles.KEY_WORKER;
import static sightline.platform.access.Roles.LEAD_MANAGER;
import static sightline.platform.access.Roles.MACHINE;
import static sightline.platform.access.Roles.MAPPA_COORDINATOR;
import static sightline.platform.access.Roles.PRACTITIONER;
import static sightline.platform.access.Roles.READS_CASES;
import static sightline.platform.access.Roles.SENIOR;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Case;
import sightline.platform.access.Actor;
import sightline.platform.language.AgencyKind;

/**
 * Who may ask for a verb, of those who see the case.
 *
 * @param roles any of these
 * @param kinds of an agency of one of these kinds; of any when there are none
 * @param ofItsArea of the case's own area
 * @param ofTheLead or any of these, of the lead agency
 */
record Who(Set<String> roles, Set<AgencyKind> kinds, boolean ofItsArea, Set<String> ofTheLead) {

    /**
     * Who may ask for it. It stands here and not at each endpoint, because a case also says which verbs its reader may
     * ask for now.
     */
    static Who mayAskFor(Verb verb) {
        return switch (verb) {
            case JOIN -> any(MAPPA_COORDINATOR).ofTheArea();
            case SET_LEVEL -> any(MAPPA_COORDINATOR, CHAIR).ofTheArea();
            case REFER -> any(CASE_MANAGER, SENIOR, LEAD_MANAGER, PRACTITIONER, AGENCY_SPOC, MACHINE);
            case CONSIDER_REFERRAL -> any(CASE_MANAGER, SENIOR, MACHINE);
            case PLAN_RELEASE -> any(CASE_MANAGER, AGENCY_SPOC, MACHINE);
            case WITHDRAW_RELEASE_PLAN -> any(CASE_MANAGER, AGENCY_SPOC, MACHINE);
            case RELEASE -> any(CASE_MANAGER, AGENCY_SPOC, MACHINE).ofKind(AgencyKind.PRISON, AgencyKind.PROBATION);
            case RETURN_TO_CUSTODY -> any(CASE_MANAGER, AGENCY_SPOC, MACHINE);
            case RECORD_SENTENCE -> any(CASE_MANAGER, MACHINE);
            case RECORD_CHARGE -> any(CASE_MANAGER, AGENCY_SPOC, MACHINE).ofKind(AgencyKind.POLICE);
            case ALLOCATE -> any(SENIOR, HEAD, LEAD_MANAGER, MACHINE);
            case ASSESS -> any(CASE_MANAGER, SENIOR, MACHINE);
            case CHANGE_PLAN -> any(CASE_MANAGER, SENIOR, LEAD_MANAGER, MACHINE);
            case SET_CONDITION -> any(CASE_MANAGER, SENIOR, MACHINE);
            case RECORD_NON_COMPLIANCE ->
                any(CASE_MANAGER, PRACTITIONER, AP_WORKER, KEY_WORKER, AP_MANAGER, AGENCY_SPOC, MACHINE);
            case RAISE_CONCERN -> any(READS_CASES);
            case ACKNOWLEDGE_CONCERN ->
                any(CASE_MANAGER, SENIOR, HEALTH_LEAD, LEAD_MANAGER).orOfTheLead(MACHINE);
            case CONSIDER_RECALL -> any(SENIOR, HEAD, CASE_MANAGER, MACHINE);
            case DEREGISTER -> any(MAPPA_COORDINATOR, CHAIR).ofTheArea();
            case RESTRICT_ACCESS, LIFT_ACCESS ->
                any(MAPPA_COORDINATOR).ofTheArea().orOfTheLead(SENIOR, HEAD, LEAD_MANAGER);
        };
    }

    private static Who any(String... roles) {
        return new Who(Set.of(roles), Set.of(), false, Set.of());
    }

    private Who ofKind(AgencyKind first, AgencyKind... others) {
        return new Who(roles, EnumSet.of(first, others), ofItsArea, ofTheLead);
    }

    private Who ofTheArea() {
        return new Who(roles, kinds, true, ofTheLead);
    }

    private Who orOfTheLead(String... others) {
        return new Who(roles, kinds, ofItsArea, Set.of(others));
    }

    boolean includes(Actor actor, @Nullable AgencyKind kind, Case about) {
        boolean asAny = roles.stream().anyMatch(actor::is)
                && (kinds.isEmpty() || (kind != null && kinds.contains(kind)))
                && (!ofItsArea || actor.area().equals(about.particulars().area()));
        return asAny || includesAsLead(actor, about);
    }

    private boolean includesAsLead(Actor actor, Case about) {
        return ofTheLead.stream().anyMatch(actor::is)
                && actor.agency().equals(about.members().lead());
    }
}
