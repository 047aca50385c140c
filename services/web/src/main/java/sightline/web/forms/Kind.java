package sightline.web.forms;

/** What a field asks for, which decides how it looks and how it is read. */
public enum Kind {
    /** A few words on one line. */
    LINE,
    /** Somebody who works with Sightline, searched for by name. */
    PERSON,
    /** As many words as it takes. */
    TEXT,
    /** Several names or the like, each on a line of its own; none is an answer too. */
    LINES,
    /** A whole number. */
    NUMBER,
    /** A day, as people write days. */
    DAY,
    /** A day and a time. */
    MOMENT,
    /** When something was, as exactly as anybody knows: a moment, a day, a month, or not known. */
    WHEN,
    /** One of several. */
    ONE_OF,
    /** One of several that are numbers on the wire. */
    ONE_NUMBER_OF,
    /** As many of several as are right. */
    SOME_OF,
    /** Yes or no. */
    YES_NO,
    /** One choice for each of several rows, such as each agency's attendance. */
    EACH
}
