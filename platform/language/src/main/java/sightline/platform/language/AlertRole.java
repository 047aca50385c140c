package sightline.platform.language;

/** Who owns an alert or is told of it (detectors.md; access.md section 2.1 says who that is in each agency). */
public enum AlertRole {
    PRACTITIONER,
    SENIOR,
    HEAD,
    CHAIR,
    CO_ORDINATOR,
    AP_MANAGER,
    POLICE_LEAD,
    HEALTH_CONTACT,
    PRISON,
    SENDER,
    ACTION_OWNER,
    OWNERS_MANAGER,
    LEAD_AGENCY,
    EVERY_AGENCY,
    SMB_MEMBER
}
