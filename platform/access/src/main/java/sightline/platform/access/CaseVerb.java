package sightline.platform.access;

import static sightline.platform.access.Who.any;
import static sightline.platform.access.Who.convenes;
import static sightline.platform.access.Who.either;

/** Everything that may be asked of a case itself, and who may ask for it once they see it: access.md section 2.1. */
public enum CaseVerb implements Verb {
    JOIN(any(Roles.MAPPA_COORDINATOR).who(Standing.OF_ITS_AREA), "the co-ordination of the case's area"),
    SET_LEVEL(convenes(), "the co-ordination or a chair of the case's area"),
    NOTIFY(Who.refers(), CaseVerb.REFERRING),
    REFER(Who.refers(), CaseVerb.REFERRING),
    DECIDE_REFERRAL(any(Roles.MAPPA_COORDINATOR).who(Standing.OF_ITS_AREA), "the co-ordination of the case's area"),
    CONSIDER_REFERRAL(any(Roles.CASE_MANAGER, Roles.SENIOR, Roles.MACHINE), "a case manager or senior on the case"),
    PLAN_RELEASE(Who.custody(), "a case manager or contact of an agency on the case"),
    // Who is not told of a plan must not learn of it by what is answered to withdrawing it.
    WITHDRAW_RELEASE_PLAN(
            Who.custody().who(Standing.SUPERVISES),
            "a case manager or contact of an agency that supervises the person"),
    RELEASE(
            either(Who.custody().who(Standing.OF_PRISON), Who.custody().who(Standing.OF_PROBATION)),
            "a case manager or contact of the prison or probation"),
    RETURN_TO_CUSTODY(Who.custody(), "a case manager or contact of an agency on the case"),
    RECORD_SENTENCE(any(Roles.CASE_MANAGER, Roles.MACHINE), "a case manager on the case"),
    RECORD_CHARGE(Who.custody().who(Standing.OF_POLICE), "a case manager or contact of the police"),
    ALLOCATE(
            any(Roles.SENIOR, Roles.HEAD, Roles.LEAD_MANAGER, Roles.MACHINE),
            "a senior, head or lead manager on the case"),
    // Who is not told who holds a case must not learn of it by what is answered to these.
    MARK_HOLDER_ABSENT(Who.allocates(), CaseVerb.ALLOCATION),
    RECORD_HOLDER_RETURN(Who.allocates(), CaseVerb.ALLOCATION),
    NAME_COVER(Who.allocates(), CaseVerb.ALLOCATION),
    CHANGE_WORKLOAD(Who.allocates(), CaseVerb.ALLOCATION),
    END_ALLOCATION(Who.allocates(), CaseVerb.ALLOCATION),
    ASSESS(any(Roles.CASE_MANAGER, Roles.SENIOR, Roles.MACHINE), "a case manager or senior on the case"),
    START_ASSESSMENT(any(Roles.CASE_MANAGER, Roles.SENIOR, Roles.MACHINE), "a case manager or senior on the case"),
    CHANGE_TIER(any(Roles.CASE_MANAGER, Roles.SENIOR, Roles.MACHINE), "a case manager or senior on the case"),
    GAIN_PROTECTIVE_FACTOR(Who.cares(), CaseVerb.CARING),
    LOSE_PROTECTIVE_FACTOR(Who.cares(), CaseVerb.CARING),
    REVIEW(
            any(Roles.CASE_MANAGER, Roles.SENIOR, Roles.HEAD, Roles.LEAD_MANAGER, Roles.MACHINE),
            "a case manager, senior, head or lead manager on the case"),
    RECORD_DIFFERING_VIEW(
            any(
                    Roles.CASE_MANAGER,
                    Roles.SENIOR,
                    Roles.HEAD,
                    Roles.PRACTITIONER,
                    Roles.LEAD_MANAGER,
                    Roles.AGENCY_SPOC,
                    Roles.HEALTH_LEAD,
                    Roles.MAPPA_COORDINATOR,
                    Roles.CHAIR,
                    Roles.MACHINE),
            "whoever speaks for an agency on the case, or the co-ordination or a chair of its area"),
    SETTLE_VIEW(
            either(convenes(), any(Roles.HEAD, Roles.MACHINE).who(Standing.LEADS)),
            "the co-ordination or a chair of the case's area, or a head of the lead agency"),
    CHANGE_PLAN(
            any(Roles.CASE_MANAGER, Roles.SENIOR, Roles.LEAD_MANAGER, Roles.MACHINE),
            "a case manager, senior or lead manager on the case"),
    SET_CONDITION(any(Roles.CASE_MANAGER, Roles.SENIOR, Roles.MACHINE), "a case manager or senior on the case"),
    EVIDENCE_CONDITION(Who.worksWithThem().who(Standing.SUPERVISES), CaseVerb.WORKING_WITH_THEM),
    END_CONDITION(
            any(Roles.CASE_MANAGER, Roles.SENIOR, Roles.MACHINE).who(Standing.SUPERVISES),
            "a case manager or senior of an agency that supervises the person"),
    RECORD_NON_COMPLIANCE(
            any(
                    Roles.CASE_MANAGER,
                    Roles.PRACTITIONER,
                    Roles.AP_WORKER,
                    Roles.KEY_WORKER,
                    Roles.AP_MANAGER,
                    Roles.AGENCY_SPOC,
                    Roles.MACHINE),
            "whoever works with the person: case manager, practitioner, premises staff or contact"),
    REQUEST_PERMISSION(Who.worksWithThePerson(), CaseVerb.WORKING),
    TELL_POLICE(Who.worksWithThem().who(Standing.SUPERVISES), CaseVerb.WORKING_WITH_THEM),
    ISSUE_WARNING(
            any(Roles.CASE_MANAGER, Roles.SENIOR, Roles.PRACTITIONER, Roles.AP_MANAGER, Roles.MACHINE),
            "a case manager, senior, practitioner or premises manager"),
    REQUEST_TEST(
            any(Roles.CASE_MANAGER, Roles.SENIOR, Roles.PRACTITIONER, Roles.AP_MANAGER, Roles.MACHINE),
            "a case manager, senior, practitioner or premises manager"),
    RECORD_TEST_RESULT(Who.worksWithThem().who(Standing.SUPERVISES), CaseVerb.WORKING_WITH_THEM),
    // Whoever is not told what was asked for must not learn of it by deciding.
    DECIDE_PERMISSION(
            any(Roles.CASE_MANAGER, Roles.SENIOR, Roles.HEAD, Roles.MACHINE).who(Standing.LEADS),
            "a case manager, senior or head of the lead agency"),
    LEAVE(
            either(
                    any(Roles.MAPPA_COORDINATOR).who(Standing.OF_ITS_AREA),
                    any(Roles.SENIOR, Roles.HEAD, Roles.AGENCY_SPOC)),
            "a senior, head or contact for their own agency, or the co-ordination of the case's area"),
    OFFER_TRANSFER(Who.limits(), CaseVerb.GIVING),
    WITHDRAW_TRANSFER(Who.limits(), CaseVerb.GIVING),
    // Asked of a case as if it were of the area that it is offered to.
    ACCEPT_TRANSFER(any(Roles.MAPPA_COORDINATOR).who(Standing.OF_ITS_AREA), CaseVerb.RECEIVING),
    DECLINE_TRANSFER(any(Roles.MAPPA_COORDINATOR).who(Standing.OF_ITS_AREA), CaseVerb.RECEIVING),
    CORRECT_IDENTITY(
            either(
                    any(Roles.MAPPA_COORDINATOR).who(Standing.OF_ITS_AREA),
                    any(Roles.CASE_MANAGER, Roles.MACHINE).who(Standing.LEADS)),
            "a case manager of the lead agency, or the co-ordination of the case's area"),
    DISCLOSE_RELATIONSHIP(Who.worksWithThePerson(), CaseVerb.WORKING),
    // Whoever is not told of a thing must not learn of it by what is answered to a verb about it.
    CHECK_RELATIONSHIP(Who.looksInto(), CaseVerb.LOOKING),
    PROPOSE_ADDRESS(Who.worksWithThePerson(), CaseVerb.WORKING),
    CHECK_ADDRESS(Who.looksInto(), CaseVerb.LOOKING),
    START_SERVICE(Who.cares(), CaseVerb.CARING),
    CLOSE_SERVICE(Who.cares(), CaseVerb.CARING),
    CHANGE_PROVIDER(Who.cares(), CaseVerb.CARING),
    END_SENTENCE(
            any(Roles.CASE_MANAGER, Roles.MACHINE).who(Standing.SUPERVISES),
            "a case manager of an agency that supervises the person"),
    RAISE_CONCERN(any(Roles.READS_CASES), "anybody who works on the case"),
    ACKNOWLEDGE_CONCERN(
            either(
                    any(Roles.CASE_MANAGER, Roles.SENIOR, Roles.HEALTH_LEAD, Roles.LEAD_MANAGER),
                    any(Roles.MACHINE).who(Standing.LEADS)),
            "a case manager, senior, health lead or lead manager, or the lead agency's own system"),
    SHARE_INFORMATION(Who.exchanges(), CaseVerb.EXCHANGING),
    ACKNOWLEDGE_SHARE(Who.exchanges(), CaseVerb.EXCHANGING),
    REPORT_SHARE_FAILED(Who.exchanges(), CaseVerb.EXCHANGING),
    ASK_QUESTION(Who.exchanges(), CaseVerb.EXCHANGING),
    ANSWER_QUESTION(Who.exchanges(), CaseVerb.EXCHANGING),
    DECIDE_DISCLOSURE(convenes(), "a chair of the case's area, or its co-ordination on their behalf"),
    MARK_INTELLIGENCE(Who.holdsIntelligence(), CaseVerb.POLICE),
    WEIGH_INTELLIGENCE(Who.holdsIntelligence(), CaseVerb.POLICE),
    END_INTELLIGENCE(Who.holdsIntelligence(), CaseVerb.POLICE),
    OFFER_VICTIM_CONTACT(any(Roles.VLO), CaseVerb.LIAISON),
    RECORD_VICTIM_VIEWS(any(Roles.VLO), CaseVerb.LIAISON),
    CONSIDER_RECALL(
            any(Roles.SENIOR, Roles.HEAD, Roles.CASE_MANAGER, Roles.MACHINE),
            "a case manager, senior or head on the case"),
    RECORD_RECALL_STAGE(
            any(Roles.SENIOR, Roles.HEAD, Roles.CASE_MANAGER, Roles.AGENCY_SPOC, Roles.MACHINE)
                    .who(Standing.SUPERVISES),
            "a case manager, senior, head or contact of an agency that supervises the person"),
    DEREGISTER(convenes(), "the co-ordination or a chair of the case's area"),
    CLOSE(any(Roles.MAPPA_COORDINATOR).who(Standing.OF_ITS_AREA), "the co-ordination of the case's area"),
    RESTRICT_ACCESS(Who.limits(), "a senior, head or lead manager of the lead agency, or the area's co-ordination"),
    LIFT_ACCESS(Who.limits(), "a senior, head or lead manager of the lead agency, or the area's co-ordination"),
    BREAK_GLASS(
            any(Roles.EMERGENCY.toArray(String[]::new)),
            "a case manager, senior, head, lead manager, contact, premises manager, co-ordinator or chair"),
    ANSWER_INVOLVEMENT(
            either(
                    any(Roles.MAPPA_COORDINATOR).who(Standing.OF_ITS_AREA),
                    any(Roles.CASE_MANAGER, Roles.SENIOR, Roles.HEAD, Roles.LEAD_MANAGER, Roles.AGENCY_SPOC)
                            .who(Standing.LEADS)),
            "the lead agency's case manager, senior, head, lead manager or contact, or the area's co-ordination"),
    SET_LEGAL_HOLD(Who.governs(), CaseVerb.GOVERNANCE),
    LIFT_LEGAL_HOLD(Who.governs(), CaseVerb.GOVERNANCE),
    REVIEW_RETENTION(Who.governs(), CaseVerb.GOVERNANCE),
    PROPOSE_ERASURE(Who.governs(), CaseVerb.GOVERNANCE),
    APPROVE_ERASURE(Who.governs(), CaseVerb.GOVERNANCE),
    DECLINE_ERASURE(Who.governs(), CaseVerb.GOVERNANCE);

    private static final String WORKING =
            "whoever works with the person: case manager, senior, practitioner or premises staff";
    private static final String LOOKING =
            "a case manager, senior, practitioner or contact of an agency that supervises the person";
    private static final String CARING =
            "whoever works with the person: case manager, senior, practitioner, health lead or premises staff";
    private static final String REFERRING =
            "a case manager, senior, lead manager, practitioner or contact of an agency on the case";

    private static final String ALLOCATION = "a senior, head or lead manager of an agency that supervises the person";
    private static final String WORKING_WITH_THEM = "whoever works with the person, of an agency that supervises them: "
            + "case manager, senior, practitioner, premises staff or contact";
    private static final String GOVERNANCE =
            "an information-governance officer of the lead agency or the area's co-ordination";

    private static final String EXCHANGING =
            "a case manager, senior, head, practitioner, manager, health lead or contact"
                    + " of an agency on the case, or the area's co-ordination";

    private static final String GIVING =
            "a senior, head or lead manager of the lead agency, or the area's co-ordination";
    private static final String RECEIVING = "the co-ordination of the area that the case is offered to";

    private static final String POLICE = "a case manager, senior or head of the police";

    private static final String LIAISON = "victim liaison of an agency on the case";

    @SuppressWarnings("ImmutableEnumChecker") // Who copies its clauses; the checker cannot see that of a List.
    private final Who who;

    private final String inWords;

    CaseVerb(Who who, String inWords) {
        this.who = who;
        this.inWords = inWords;
    }

    @Override
    public Who who() {
        return who;
    }

    @Override
    public String inWords() {
        return inWords;
    }
}
