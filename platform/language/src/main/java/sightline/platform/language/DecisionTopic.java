package sightline.platform.language;

/** What a decision of a meeting is about. */
public enum DecisionTopic {
    LEVEL,
    PLAN,
    DISCLOSURE,
    PERMISSION,
    RECALL,
    EXIT,
    OTHER
}
