package sightline.platform.testkit.matrix;

/** Somebody in a role, in a situation. */
record Cell(String role, Situation situation) {

    /** Nobody broke the glass who may not: such a cell is no cell. */
    boolean isPossible(VerbsOfTheModel verbs) {
        return !situation.isEmergency()
                || !Model.FACING_CASES.contains(role)
                || verbs.allows("case BREAK_GLASS", role, situation.standings());
    }

    /** An open stream would not end. */
    boolean isWalked(Endpoint asked) {
        return asked.kind() != Endpoint.Kind.STREAM || !Model.FACING_CASES.contains(role);
    }
}
