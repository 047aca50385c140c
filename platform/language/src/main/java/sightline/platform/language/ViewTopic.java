package sightline.platform.language;

/** What agencies can see differently. */
public enum ViewTopic {
    RISK,
    RECALL,
    LEVEL
}
