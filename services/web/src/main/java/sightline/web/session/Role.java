package sightline.web.session;

import java.util.Arrays;
import java.util.Set;

/** The roles people sign in with, those first that decide what somebody with several sees first. */
public enum Role {
    CHAIR("MAPPA chair", Desk.COORDINATION),
    MAPPA_COORDINATOR("MAPPA co-ordinator", Desk.COORDINATION),
    MINUTE_TAKER("minute taker", Desk.MINUTES),
    CASE_MANAGER("case manager", Desk.SUPERVISION),
    SENIOR("senior practitioner", Desk.SUPERVISION),
    HEAD("head of service", Desk.SUPERVISION),
    LEAD_MANAGER("lead agency manager", Desk.SUPERVISION),
    AP_MANAGER("approved premises manager", Desk.PREMISES),
    KEY_WORKER("key worker", Desk.PREMISES),
    AP_WORKER("approved premises worker", Desk.PREMISES),
    AGENCY_SPOC("agency contact", Desk.AGENCY),
    HEALTH_LEAD("health lead", Desk.AGENCY),
    PRACTITIONER("practitioner", Desk.AGENCY),
    VLO("victim liaison officer", Desk.LIAISON),
    SMB_ANALYST("board analyst", Desk.NONE),
    LAY_ADVISER("lay adviser", Desk.NONE),
    IG_OFFICER("information governance officer", Desk.NONE),
    AUDITOR("auditor", Desk.NONE),
    SYSADMIN("operator", Desk.NONE),
    NOBODY("without a role", Desk.NONE);

    private final String words;
    private final Desk desk;

    Role(String words, Desk desk) {
        this.words = words;
        this.desk = desk;
    }

    /** What somebody of a role has before them in the morning. */
    public enum Desk {
        /** The area's meetings, minutes and late actions. */
        COORDINATION,
        /** The meetings of the area that they minute. */
        MINUTES,
        /** The cases they hold. */
        SUPERVISION,
        /** Who lives with them. */
        PREMISES,
        /** What their agency owes others. */
        AGENCY,
        /** The victims' sections of cases, and nothing else of them. */
        LIAISON,
        /** No case content. */
        NONE
    }

    static Role of(Set<String> roles) {
        return Arrays.stream(values())
                .filter(role -> roles.contains(role.name()))
                .findFirst()
                .orElse(NOBODY);
    }

    public String words() {
        return words;
    }

    public Desk desk() {
        return desk;
    }
}
