package sightline.platform.access;

import static sightline.platform.access.Who.any;
import static sightline.platform.access.Who.convenes;
import static sightline.platform.access.Who.either;
import static sightline.platform.access.Who.minutes;

/** Everything that may be asked of a meeting, and who may ask for it once they see its case: access.md section 2.1. */
public enum MeetingVerb implements Verb {
    SCHEDULE(convenes(), "the co-ordination or a chair of the case's area"),
    INVITE(convenes(), "the co-ordination or a chair of the case's area"),
    RETURN(
            any(
                    Roles.AGENCY_SPOC,
                    Roles.PRACTITIONER,
                    Roles.CASE_MANAGER,
                    Roles.HEALTH_LEAD,
                    Roles.AP_MANAGER,
                    Roles.MACHINE),
            "an invited agency's point of contact, practitioners and systems"),
    HOLD(minutes(), "the co-ordination or a chair of the case's area, or who is named to take the minutes"),
    KEEP_MINUTES(minutes(), "the co-ordination or a chair of the case's area, or who is named to take the minutes"),
    RECORD_DECISION(minutes(), "the co-ordination or a chair of the case's area, or who is named to take the minutes"),
    /** The co-ordination's own system stands for the office of its chairs. */
    APPROVE_MINUTES(
            either(any(Roles.CHAIR), any(Roles.MAPPA_COORDINATOR).who(Standing.IS_A_SYSTEM))
                    .who(Standing.OF_ITS_AREA),
            "a chair of the case's area, or the system of the office that acts for them"),
    DISTRIBUTE(convenes(), "the co-ordination or a chair of the case's area");

    @SuppressWarnings("ImmutableEnumChecker") // Who copies its clauses; the checker cannot see that of a List.
    private final Who who;

    private final String inWords;

    MeetingVerb(Who who, String inWords) {
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
