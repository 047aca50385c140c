package sightline.platform.access;

import static sightline.platform.access.Who.answersAlerts;

/**
 * Everything that may be asked of an alert, and who may ask for it: access.md section 2.1, by the roles that it means.
 */
public enum AlertVerb implements Verb {
    ACKNOWLEDGE(answersAlerts().who(Standing.ALERTED), "its owner and those who are told of it"),
    RESOLVE(answersAlerts().who(Standing.MUST_ANSWER), "its owner");

    @SuppressWarnings("ImmutableEnumChecker") // Who copies its clauses; the checker cannot see that of a List.
    private final Who who;

    private final String inWords;

    AlertVerb(Who who, String inWords) {
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
