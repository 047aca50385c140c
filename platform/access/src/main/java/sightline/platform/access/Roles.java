package sightline.platform.access;

import java.util.Set;

/**
 * The roles a token may carry, as the annotations on endpoints name them; access.md section 2.1 says what each may do.
 */
public final class Roles {
    /** A practitioner or police offender manager who holds cases. */
    public static final String CASE_MANAGER = "CASE_MANAGER";

    /** A senior practitioner or sergeant: signs recall decisions and allocations. */
    public static final String SENIOR = "SENIOR";

    /** A head of unit or inspector: signs what a senior may not alone. */
    public static final String HEAD = "HEAD";

    /** Somebody of any agency who works on cases that it is on. */
    public static final String PRACTITIONER = "PRACTITIONER";

    /** The lead agency's manager of a case's plan and actions. */
    public static final String LEAD_MANAGER = "LEAD_MANAGER";

    /** An agency's single point of contact. */
    public static final String AGENCY_SPOC = "AGENCY_SPOC";

    /** Decides what of the health section is summarised to others. */
    public static final String HEALTH_LEAD = "HEALTH_LEAD";

    /** The co-ordination unit of an area: referrals, meetings, membership. */
    public static final String MAPPA_COORDINATOR = "MAPPA_COORDINATOR";

    /** Chairs meetings at level 2 or 3: approves level, membership, disclosure, minutes. */
    public static final String CHAIR = "CHAIR";

    /** Drafts the minutes of meetings. */
    public static final String MINUTE_TAKER = "MINUTE_TAKER";

    /** Staff of approved premises: the day log. */
    public static final String AP_WORKER = "AP_WORKER";

    /** Staff of approved premises who hold key work sessions. */
    public static final String KEY_WORKER = "KEY_WORKER";

    /** Manages approved premises. */
    public static final String AP_MANAGER = "AP_MANAGER";

    /** A partner agency's own system. */
    public static final String MACHINE = "MACHINE";

    /** Victim liaison: the victim's section, and nothing else of a case. */
    public static final String VLO = "VLO";

    /** Sees aggregates with small numbers suppressed, and no case. */
    public static final String SMB_ANALYST = "SMB_ANALYST";

    /** Reads the meeting papers that are marked for them. */
    public static final String LAY_ADVISER = "LAY_ADVISER";

    /** Reviews emergency access, and who has looked, by reference; sees no case content. */
    public static final String IG_OFFICER = "IG_OFFICER";

    /** Reads the audit and its proofs; sees no case content. */
    public static final String AUDITOR = "AUDITOR";

    /** Operates the system and sees no case content. */
    public static final String SYSADMIN = "SYSADMIN";

    /**
     * Carried by no token: everybody with a role that faces cases has it besides. It opens the door of an endpoint that
     * reads; what is behind it depends on the agency's place on the case.
     */
    public static final String READS_CASES = "READS_CASES";

    static final Set<String> FACING_CASES = Set.of(
            CASE_MANAGER,
            SENIOR,
            HEAD,
            PRACTITIONER,
            LEAD_MANAGER,
            AGENCY_SPOC,
            HEALTH_LEAD,
            MAPPA_COORDINATOR,
            CHAIR,
            MINUTE_TAKER,
            AP_WORKER,
            KEY_WORKER,
            AP_MANAGER,
            MACHINE);

    /** Persons who may search their own area, and so may learn that a limited record exists there. */
    static final Set<String> SEARCHING =
            Set.of(CASE_MANAGER, SENIOR, HEAD, LEAD_MANAGER, AGENCY_SPOC, MAPPA_COORDINATOR, CHAIR);

    /** Persons who may break the glass. */
    public static final Set<String> EMERGENCY =
            Set.of(CASE_MANAGER, SENIOR, HEAD, LEAD_MANAGER, AGENCY_SPOC, MAPPA_COORDINATOR, CHAIR, AP_MANAGER);

    private Roles() {}
}
