package sightline.platform.language;

/** Whether children live at a place, as far as anybody knows. */
public enum ChildrenThere {
    YES,
    NO,
    UNKNOWN
}
