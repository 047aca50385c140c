package sightline.platform.language;

/** Why somebody had to look into a case at once that they were not on. */
public enum EmergencyGround {
    RISK_TO_LIFE,
    SERIOUS_HARM,
    LEGAL_ORDER
}
