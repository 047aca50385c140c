package sightline.platform.language;

/** What somebody under supervision asks leave for. */
public enum PermissionKind {
    TRAVEL,
    EVENT,
    CONTACT,
    INTERNET,
    OVERNIGHT
}
