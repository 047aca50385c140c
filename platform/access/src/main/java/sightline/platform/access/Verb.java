package sightline.platform.access;

import static sightline.platform.access.Who.any;
import static sightline.platform.access.Who.convenes;
import static sightline.platform.access.Who.either;
import static sightline.platform.access.Who.minutes;

import java.util.Set;

/**
 * Everything that may be asked of a case and of the things in it, and who may ask for it once they see it: access.md
 * section 2.1. One table for every service, so that a reader who knows the field can check it in one place.
 *
 * <p>Whether it would be accepted now is for the rules of the thing itself.
 */
public enum Verb {
    OPEN("cases", any(Roles.MAPPA_COORDINATOR).who(Standing.OF_ITS_AREA), "the co-ordination of the area"),
    JOIN("cases", any(Roles.MAPPA_COORDINATOR).who(Standing.OF_ITS_AREA), "the co-ordination of the case's area"),
    LEAVE("cases", any(Roles.MAPPA_COORDINATOR).who(Standing.OF_ITS_AREA), "the co-ordination of the case's area"),
    SET_LEVEL("cases", convenes(), "the co-ordination or a chair of the case's area"),
    REFER(
            "cases",
            any(
                    Roles.CASE_MANAGER,
                    Roles.SENIOR,
                    Roles.LEAD_MANAGER,
                    Roles.PRACTITIONER,
                    Roles.AGENCY_SPOC,
                    Roles.MACHINE),
            "a case manager, senior, lead manager, practitioner or contact of an agency on the case"),
    CONSIDER_REFERRAL(
            "cases", any(Roles.CASE_MANAGER, Roles.SENIOR, Roles.MACHINE), "a case manager or senior on the case"),
    PLAN_RELEASE("cases", Who.custody(), "a case manager or contact of an agency on the case"),
    WITHDRAW_RELEASE_PLAN("cases", Who.custody(), "a case manager or contact of an agency on the case"),
    RELEASE(
            "cases",
            either(Who.custody().who(Standing.OF_PRISON), Who.custody().who(Standing.OF_PROBATION)),
            "a case manager or contact of the prison or probation"),
    RETURN_TO_CUSTODY("cases", Who.custody(), "a case manager or contact of an agency on the case"),
    RECORD_SENTENCE("cases", any(Roles.CASE_MANAGER, Roles.MACHINE), "a case manager on the case"),
    RECORD_CHARGE("cases", Who.custody().who(Standing.OF_POLICE), "a case manager or contact of the police"),
    ALLOCATE(
            "cases",
            any(Roles.SENIOR, Roles.HEAD, Roles.LEAD_MANAGER, Roles.MACHINE),
            "a senior, head or lead manager on the case"),
    ASSESS("cases", any(Roles.CASE_MANAGER, Roles.SENIOR, Roles.MACHINE), "a case manager or senior on the case"),
    CHANGE_PLAN(
            "cases",
            any(Roles.CASE_MANAGER, Roles.SENIOR, Roles.LEAD_MANAGER, Roles.MACHINE),
            "a case manager, senior or lead manager on the case"),
    SET_CONDITION(
            "cases", any(Roles.CASE_MANAGER, Roles.SENIOR, Roles.MACHINE), "a case manager or senior on the case"),
    RECORD_NON_COMPLIANCE(
            "cases",
            any(
                    Roles.CASE_MANAGER,
                    Roles.PRACTITIONER,
                    Roles.AP_WORKER,
                    Roles.KEY_WORKER,
                    Roles.AP_MANAGER,
                    Roles.AGENCY_SPOC,
                    Roles.MACHINE),
            "whoever works with the person: case manager, practitioner, premises staff or contact"),
    RAISE_CONCERN("cases", any(Roles.READS_CASES), "anybody who works on the case"),
    ACKNOWLEDGE_CONCERN(
            "cases",
            either(
                    any(Roles.CASE_MANAGER, Roles.SENIOR, Roles.HEALTH_LEAD, Roles.LEAD_MANAGER),
                    any(Roles.MACHINE).who(Standing.LEADS)),
            "a case manager, senior, health lead or lead manager, or the lead agency's own system"),
    CONSIDER_RECALL(
            "cases",
            any(Roles.SENIOR, Roles.HEAD, Roles.CASE_MANAGER, Roles.MACHINE),
            "a case manager, senior or head on the case"),
    DEREGISTER("cases", convenes(), "the co-ordination or a chair of the case's area"),
    LIMIT_ACCESS(
            "cases",
            either(
                    any(Roles.MAPPA_COORDINATOR).who(Standing.OF_ITS_AREA),
                    any(Roles.SENIOR, Roles.HEAD, Roles.LEAD_MANAGER).who(Standing.LEADS)),
            "a senior, head or lead manager of the lead agency, or the area's co-ordination"),
    ANSWER_INVOLVEMENT(
            "cases",
            either(
                    any(Roles.MAPPA_COORDINATOR).who(Standing.OF_ITS_AREA),
                    any(
                                    Roles.CASE_MANAGER,
                                    Roles.SENIOR,
                                    Roles.HEAD,
                                    Roles.LEAD_MANAGER,
                                    Roles.AGENCY_SPOC,
                                    Roles.MACHINE)
                            .who(Standing.LEADS)),
            "the lead agency, or the area's co-ordination"),

    SCHEDULE("meetings", convenes(), "the co-ordination or a chair of the case's area"),
    INVITE("meetings", convenes(), "the co-ordination or a chair of the case's area"),
    RETURN(
            "meetings",
            any(
                    Roles.AGENCY_SPOC,
                    Roles.PRACTITIONER,
                    Roles.CASE_MANAGER,
                    Roles.HEALTH_LEAD,
                    Roles.AP_MANAGER,
                    Roles.MACHINE),
            "somebody who answers for the invited agency: its contact, practitioner, case manager, health lead or "
                    + "premises manager"),
    HOLD("meetings", minutes(), "the co-ordination, a chair or a minute taker of the case's area"),
    KEEP_MINUTES("meetings", minutes(), "the co-ordination, a chair or a minute taker of the case's area"),
    RECORD_DECISION("meetings", minutes(), "the co-ordination, a chair or a minute taker of the case's area"),
    APPROVE_MINUTES(
            "meetings",
            either(
                    any(Roles.CHAIR).who(Standing.OF_ITS_AREA),
                    any(Roles.MAPPA_COORDINATOR).and(Roles.MACHINE).who(Standing.OF_ITS_AREA)),
            "a chair of the case's area"),
    DISTRIBUTE_MINUTES("meetings", convenes(), "the co-ordination or a chair of the case's area"),

    ASSIGN("actions", minutes(), "the co-ordination, a chair or a minute taker of the case's area"),
    ACCEPT("actions", Who.undertakes(), "the agency that owns the action"),
    COMPLETE("actions", Who.undertakes(), "the agency that owns the action"),
    CARRY_FORWARD("actions", convenes(), "the co-ordination or a chair of the case's area"),
    CANCEL("actions", convenes(), "the co-ordination or a chair of the case's area"),
    TRANSFER(
            "actions",
            either(Who.undertakes(), convenes()),
            "the agency that owns the action, or the co-ordination or a chair of the case's area"),

    REQUEST_PLACEMENT(
            "approved-premises",
            either(
                    any(Roles.CASE_MANAGER, Roles.SENIOR, Roles.MACHINE).who(Standing.SUPERVISES),
                    any(Roles.CASE_MANAGER, Roles.SENIOR, Roles.MACHINE).who(Standing.OF_THE_PREMISES)),
            "a case manager or senior of those who supervise the person: the lead agency, police, probation and "
                    + "prison"),
    ASSESS_PLACEMENT("approved-premises", Who.managesPremises(), "the manager of the premises"),
    BOOK("approved-premises", Who.managesPremises(), "the manager of the premises"),
    WITHDRAW(
            "approved-premises",
            either(
                    Who.managesPremises(),
                    any(Roles.CASE_MANAGER, Roles.SENIOR, Roles.MACHINE).who(Standing.ASKED_FOR_PLACEMENT),
                    any(Roles.CASE_MANAGER, Roles.SENIOR, Roles.MACHINE).who(Standing.LEADS, Standing.SUPERVISES)),
            "the agency that asked, the lead agency or the manager of the premises"),
    ARRIVE("approved-premises", Who.worksAtPremises(), "staff of the premises"),
    NOT_ARRIVE("approved-premises", Who.worksAtPremises(), "staff of the premises"),
    DEPART("approved-premises", Who.worksAtPremises(), "staff of the premises"),
    ASSIGN_KEY_WORKER("approved-premises", Who.managesPremises(), "the manager of the premises"),
    LOG_KEY_WORK("approved-premises", Who.doesKeyWork(), "a key worker or the manager of the premises"),
    PASS("approved-premises", Who.doesKeyWork(), "a key worker or the manager of the premises"),
    ACKNOWLEDGE_KEY_WORK(
            "approved-premises",
            either(
                    any(Roles.CASE_MANAGER).who(Standing.SUPERVISES),
                    any(Roles.SENIOR, Roles.MACHINE).who(Standing.LEADS, Standing.SUPERVISES)),
            "the practitioner: of the lead agency, or who manages the case"),

    ACKNOWLEDGE_ALERT(
            "oversight",
            any(Roles.READS_CASES).who(Standing.CONCERNED_BY_ALERT),
            "the alert's owner or somebody who is told of it"),
    RESOLVE_ALERT("oversight", any(Roles.READS_CASES).who(Standing.OWNS_ALERT), "the alert's owner");

    private final String service;

    @SuppressWarnings(
            "ImmutableEnumChecker") // Copied into immutable collections; the checker cannot see that of a List.
    private final Who who;

    private final String inWords;

    Verb(String service, Who who, String inWords) {
        this.service = service;
        this.who = who;
        this.inWords = inWords;
    }

    /** The service that it is asked of. */
    public String service() {
        return service;
    }

    /** Whether somebody of these roles who stands so may ask for it. */
    public boolean isFor(Actor actor, Set<Standing> standings) {
        return who.includes(actor, standings);
    }

    /**
     * Goes on for who may.
     *
     * @throws NotAllowed which says who may
     */
    public void require(Actor actor, Set<Standing> standings) {
        if (!isFor(actor, standings)) {
            throw new NotAllowed("This is for %s; ask them to".formatted(inWords));
        }
    }
}
