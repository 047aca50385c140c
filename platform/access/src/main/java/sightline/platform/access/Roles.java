package sightline.platform.access;

/**
 * The roles a token may carry, as the annotations on endpoints name them; access.md section 2.1 says what each may do.
 */
public final class Roles {
    /** A practitioner or police offender manager who holds cases. */
    public static final String CASE_MANAGER = "CASE_MANAGER";

    /** The co-ordination unit of an area: referrals, meetings, membership. */
    public static final String MAPPA_COORDINATOR = "MAPPA_COORDINATOR";

    /** A partner agency's own system. */
    public static final String MACHINE = "MACHINE";

    /** Operates the system and sees no case content. */
    public static final String SYSADMIN = "SYSADMIN";

    private Roles() {}
}
