package sightline.platform.language;

/** How far a recall to custody has come, in the order in which it does. */
public enum RecallStage {
    DECIDED,
    SIGNED,
    SENT,
    POWERS_LIVE,
    VISITED,
    EXECUTED,
    CANCELLED
}
