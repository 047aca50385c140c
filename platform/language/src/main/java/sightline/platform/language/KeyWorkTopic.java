package sightline.platform.language;

/** What a key work session was about. */
public enum KeyWorkTopic {
    PLAN,
    TRIGGERS,
    CONTACT,
    WORK,
    TRAINING,
    HEALTH,
    GP,
    SUBSTANCE_USE,
    MONEY,
    ACCOMMODATION,
    FAMILY,
    OTHER
}
