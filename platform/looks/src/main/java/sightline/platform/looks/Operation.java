package sightline.platform.looks;

/** What kind of processing was asked for: the six of DPA 2018 s.62(1), as far as there are such, and those we add. */
public enum Operation {
    /** Consultation: something was read. */
    LOOK,
    /** Consultation by looking for somebody. */
    SEARCH,
    /** Collection or alteration: something was to be recorded. */
    CHANGE,
    /** Disclosure to a program or a file. */
    EXPORT,
    /** Disclosure on paper. */
    PRINT,
    /** Disclosure by what we send to a partner of our own accord. */
    DELIVERY
}
