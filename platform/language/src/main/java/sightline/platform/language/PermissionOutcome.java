package sightline.platform.language;

/** Whether somebody under supervision has leave for what they asked. */
public enum PermissionOutcome {
    GRANTED,
    REFUSED
}
