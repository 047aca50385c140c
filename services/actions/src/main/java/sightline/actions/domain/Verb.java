package sightline.actions.domain;

import java.util.Locale;

/** What can be done with an action that was assigned. */
public enum Verb {
    ACCEPT,
    COMPLETE,
    CARRY_FORWARD,
    TRANSFER,
    CANCEL;

    /** As in the address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
