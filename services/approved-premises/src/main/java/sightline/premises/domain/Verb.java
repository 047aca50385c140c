package sightline.premises.domain;

/** What can be done with a placement once it was requested, each with the rule of when. */
public enum Verb {
    ASSESS("Premises assess a request that waits for their answer", "Request the placement anew"),
    BOOK("A bed is kept once, for a person whom the premises found suitable", "Assess the placement as suitable first"),
    WITHDRAW("A placement is withdrawn before the person arrives", "Record that the resident departed"),
    ARRIVE("Who arrives has a bed kept for them", "Book the placement first"),
    NOT_ARRIVE("Only somebody with a bed kept for them can fail to arrive", "Book the placement, or withdraw it"),
    DEPART("Only a resident departs", "Record the arrival first, or withdraw the placement"),
    ASSIGN_KEY_WORKER("A key worker is for a resident, or for who has a bed kept", "Book the placement first"),
    LOG_KEY_WORK("Key work is logged for a resident", "Record the arrival first"),
    PASS("What a resident's key worker learned is passed to the practitioner", "Record the arrival first"),
    ACKNOWLEDGE("What was passed to the practitioner is acknowledged", "Record the arrival first");

    private final String rule;
    private final String answer;

    Verb(String rule, String answer) {
        this.rule = rule;
        this.answer = answer;
    }

    String rule() {
        return rule;
    }

    /** What comes before this verb, for a placement that is not over. */
    String answer() {
        return answer;
    }
}
