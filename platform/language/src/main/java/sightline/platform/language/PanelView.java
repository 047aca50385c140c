package sightline.platform.language;

/** Whether the meeting was asked for its view of a condition. */
public enum PanelView {
    SOUGHT,
    NOT_SOUGHT,
    PENDING
}
