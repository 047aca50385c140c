package sightline.platform.testkit.matrix;

/** The cases of a matrix, each limited in another way; probation of Northshire leads on all of them. */
public enum Which {
    /** Not limited. */
    PLAIN,
    /** Two persons are excluded by name, one of them so that it is hidden from them. */
    EXCLUDING,
    /** One person is named, so that nobody else may know. */
    RESTRICTED,
    /** Of category 4. */
    CATEGORY_4,
    /** There never was one. */
    NONE
}
