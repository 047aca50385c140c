package sightline.platform.access;

import static sightline.platform.access.Who.any;
import static sightline.platform.access.Who.either;
import static sightline.platform.access.Who.managesActions;
import static sightline.platform.access.Who.undertakes;

/** Everything that may be asked of an action, and who may ask for it once they see its case: access.md section 2.1. */
public enum ActionVerb implements Verb {
    ASSIGN(
            either(any(Roles.MINUTE_TAKER).who(Standing.OF_ITS_AREA), managesActions()),
            "the co-ordination, a chair or a minute taker of the case's area, or the lead agency's manager"),
    ACCEPT(undertakes(), "the agency that owns the action"),
    COMPLETE(undertakes(), "the agency that owns the action"),
    CARRY_FORWARD(managesActions(), "the co-ordination or a chair of the case's area, or the lead agency's manager"),
    TRANSFER(
            either(undertakes(), managesActions()),
            "the agency that owns the action, the co-ordination or a chair of the case's area, or the lead agency's manager"),
    CANCEL(managesActions(), "the co-ordination or a chair of the case's area, or the lead agency's manager");

    @SuppressWarnings("ImmutableEnumChecker") // Who copies its clauses; the checker cannot see that of a List.
    private final Who who;

    private final String inWords;

    ActionVerb(Who who, String inWords) {
        this.who = who;
        this.inWords = inWords;
    }

    @Override
    public Who who() {
        return who;
    }

    @Override
    public String inWords() {
        return inWords;
    }
}
