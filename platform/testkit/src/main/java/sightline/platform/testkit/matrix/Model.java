package sightline.platform.testkit.matrix;

import java.util.Set;

/**
 * What access.md says of a role in a situation, written once more from its sections 2.1 to 2.4 as plainly as it can be
 * said, with nothing of the code that decides.
 */
final class Model {

    /** What somebody learns of a case. */
    enum Answer {
        /** All that their agency's place shows them; they may ask for their verbs. */
        SEES,
        /** The same, to read and nothing else. */
        READS,
        /** That a limited record exists, and whom to ask. */
        TOLD_THAT_IT_IS_LIMITED,
        /** Nothing: it is as if it were not there. */
        NOTHING,
        /** Their role has to do with no case. */
        NO_ROLE
    }

    /* Section 2.1. */
    static final Set<String> FACING_CASES = Words.of("CASE_MANAGER SENIOR HEAD MINUTE_TAKER AP_WORKER KEY_WORKER "
            + "AP_MANAGER PRACTITIONER LEAD_MANAGER MAPPA_COORDINATOR CHAIR AGENCY_SPOC HEALTH_LEAD MACHINE");
    /* Victim liaison has the victims' section and sees nothing else of a case; papers marked for lay advisers are not kept
     * here yet; the others see no case at all. */
    static final Set<String> FACING_NONE = Words.of("VLO SMB_ANALYST LAY_ADVISER IG_OFFICER AUDITOR SYSADMIN");
    /* Who reads the audit, and no case. */
    static final Set<String> AUDITING = Words.of("IG_OFFICER AUDITOR");
    /* Decision 30: who administers people: those of their agency, of their area, or all. */
    static final Set<String> ADMINISTERING = Words.of("AGENCY_SPOC MAPPA_COORDINATOR SYSADMIN");
    /* Who gate-keeps an area. */
    private static final Set<String> COORDINATING = Words.of("MAPPA_COORDINATOR CHAIR");
    /* Persons with a role that may search; a system cannot go and ask. */
    private static final Set<String> SEARCHING =
            Words.of("CASE_MANAGER SENIOR HEAD LEAD_MANAGER AGENCY_SPOC MAPPA_COORDINATOR CHAIR");

    private Model() {}

    /** Section 2.2, in the order of its denials. */
    static Answer of(String role, Situation situation) {
        if (!FACING_CASES.contains(role)) {
            return Answer.NO_ROLE;
        }
        return switch (situation) {
            case OF_THE_LEAD, OF_POLICE_ON_IT, OF_HEALTH_ON_IT, OF_ITS_PREMISES -> Answer.SEES;
            case COLLEAGUE_OF_THE_EXCLUDED, NAMED, CLEARED -> Answer.SEES;
            case OTHER_AGENCY, AGENCY_HAS_LEFT -> COORDINATING.contains(role) ? Answer.SEES : Answer.NOTHING;
            case OTHER_AREA, VETTING_HAS_ENDED, EXCLUDED_AND_HIDDEN, NOT_CLEARED, NO_SUCH_CASE -> Answer.NOTHING;
            case EXCLUDED, NOT_NAMED -> SEARCHING.contains(role) ? Answer.TOLD_THAT_IT_IS_LIMITED : Answer.NOTHING;
            case IN_AN_EMERGENCY -> COORDINATING.contains(role) ? Answer.SEES : Answer.READS;
            case IN_AN_EMERGENCY_THOUGH_NOT_NAMED -> Answer.READS;
        };
    }

    /** Section 2.4: whether somebody who sees the case is told of what is for the supervision circle. */
    static boolean isOfTheCircle(String role, Situation situation) {
        return situation.isEmergency()
                || isOfTheOffice(role, situation)
                || situation.standings().contains("SUPERVISES");
    }

    /** Section 2.4: chair, co-ordination and the lead agency, which told of it here, and so knows it always. */
    static boolean isOfTheOffice(String role, Situation situation) {
        return COORDINATING.contains(role) || situation.standings().contains("LEADS");
    }

    /**
     * Section 2.4: the sender, the receiver and the lead agency. In a matrix probation, which leads, turns to police;
     * what an agency told or was told itself, it knows always.
     */
    static boolean isOfTheTwo(Situation situation) {
        return situation.agency().equals("northshire-probation")
                || situation.agency().equals("northshire-police");
    }

    /** Section 2.4: the police holder of the marker, and the chair; section 2.3: nobody by an emergency. */
    static boolean opensWhatIsSealed(String role, Situation situation) {
        return of(role, situation) == Answer.SEES
                && (role.equals("CHAIR")
                        || (situation.agency().equals("northshire-police") && !COORDINATING.contains(role)));
    }

    /** Sections 2.1 and 2.4: victim liaison of an agency on the case, unless something keeps them from it by name. */
    static boolean liaises(String role, Situation situation) {
        return role.equals("VLO")
                && switch (situation) {
                    case OF_THE_LEAD, OF_POLICE_ON_IT, OF_HEALTH_ON_IT, OF_ITS_PREMISES -> true;
                    case COLLEAGUE_OF_THE_EXCLUDED, NAMED, CLEARED -> true;
                    default -> false;
                };
    }

    /** Section 2.3: whether the glass is there to be broken, or is broken already, for a role that carries it. */
    static boolean isBreakable(Situation situation) {
        return switch (situation) {
            case EXCLUDED, EXCLUDED_AND_HIDDEN, NOT_CLEARED, VETTING_HAS_ENDED, OTHER_AREA, NO_SUCH_CASE -> false;
            default -> true;
        };
    }

    /** Sections 2.1 and 2.3: governance of an agency on the case reviews by reference; never the excluded person. */
    static boolean reviews(String role, Situation situation) {
        return role.equals("IG_OFFICER")
                && switch (situation) {
                    case OTHER_AGENCY, OTHER_AREA, AGENCY_HAS_LEFT, VETTING_HAS_ENDED, IN_AN_EMERGENCY -> false;
                    case EXCLUDED, EXCLUDED_AND_HIDDEN, NO_SUCH_CASE -> false;
                    default -> true;
                };
    }

    /** Section 2.9: governance of who answers for the case decides how long it is kept; never the excluded person. */
    static boolean keeps(String role, Situation situation) {
        return reviews(role, situation) && situation.standings().contains("LEADS");
    }

    /**
     * Section 2.1: auditors find what was done in their area, governance what their own agency did; section 2.4, never
     * the excluded person. The reader that a matrix has them look for is of probation in Northshire.
     */
    static boolean audits(String role, Situation situation) {
        return situation != Situation.NO_SUCH_CASE
                && situation != Situation.EXCLUDED
                && situation != Situation.EXCLUDED_AND_HIDDEN
                && situation.area().equals("northshire")
                && (role.equals("AUDITOR") || situation.agency().equals("northshire-probation"));
    }

    /** Section 2.2, its first denial: somebody who is not vetted any more is asked to leave at the door. */
    static boolean mayAudit(String role, Situation situation) {
        return AUDITING.contains(role) && situation != Situation.VETTING_HAS_ENDED;
    }

    /** The same of those who administer people. */
    static boolean mayAdminister(String role, Situation situation) {
        return ADMINISTERING.contains(role) && situation != Situation.VETTING_HAS_ENDED;
    }

    /** Decision 30: whom a contact, co-ordination and operators reach. Whoever a matrix asks for is of probation. */
    static boolean administers(String role, Situation situation) {
        return situation != Situation.NO_SUCH_CASE
                && switch (role) {
                    case "SYSADMIN" -> true;
                    case "MAPPA_COORDINATOR" -> situation.area().equals("northshire");
                    case "AGENCY_SPOC" -> situation.agency().equals("northshire-probation");
                    default -> false;
                };
    }

    /**
     * Section 2.4: an agency's own stream has what happened while it was on the case, also when it has left; nobody
     * reads there what is kept from them by name, clearance or vetting, nor by an emergency what is another agency's.
     */
    static boolean isFed(Situation situation) {
        return switch (situation) {
            case OF_THE_LEAD, OF_POLICE_ON_IT, OF_HEALTH_ON_IT, OF_ITS_PREMISES, AGENCY_HAS_LEFT -> true;
            case COLLEAGUE_OF_THE_EXCLUDED, NAMED, CLEARED -> true;
            default -> false;
        };
    }
}
