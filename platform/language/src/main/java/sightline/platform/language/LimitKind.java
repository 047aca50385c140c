package sightline.platform.language;

/** How a limited-access case is limited, by person. */
public enum LimitKind {
    /** This person may not know of the case, whatever their role: a relative, a neighbour, a former colleague. */
    EXCLUSION,
    /** Only persons who are named so may know of the case, as long as there is one. */
    RESTRICTION
}
