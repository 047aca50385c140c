package sightline.platform.testkit.matrix;

import java.util.Set;
import sightline.platform.testkit.matrix.Model.Answer;

/** What an endpoint is to answer. */
enum Expected {
    /** 200, with what was asked for. */
    SHOWN,
    /** Whatever the rules and the request's form say: who asks is not what stands against it. */
    PASSES,
    /** 403: not for this role, or not for one who stands so. */
    REFUSED,
    /** 403, with whom to ask. */
    LIMITED,
    /** 404, as of what never was. */
    NOT_FOUND,
    /** 200, and the case is in it. */
    LISTED,
    /** 200, and the case is not in it. */
    NOT_LISTED;

    /** Derives it from the model. */
    static Expected of(Endpoint asked, String role, Situation situation, Set<String> standings, VerbsOfTheModel verbs) {
        Answer answer = Model.of(role, situation);
        return switch (asked.kind()) {
            case CASE -> thing(asked, answer, true, verbs.allows(asked.who(), role, standings));
            case CIRCLE ->
                thing(asked, answer, Model.isOfTheCircle(role, situation), verbs.allows(asked.who(), role, standings));
            case OFFICE ->
                thing(asked, answer, Model.isOfTheOffice(role, situation), verbs.allows(asked.who(), role, standings));
            case LIST -> list(answer);
            case DOOR -> door(asked, role, standings) ? PASSES : REFUSED;
            case GLASS -> {
                Expected opened = Model.isBreakable(situation) ? PASSES : NOT_FOUND;
                yield verbs.allows("case BREAK_GLASS", role, standings) ? opened : REFUSED;
            }
            case REVIEW -> {
                Expected reviewed = Model.reviews(role, situation) ? PASSES : NOT_FOUND;
                yield role.equals("IG_OFFICER") ? reviewed : REFUSED;
            }
        };
    }

    private static Expected thing(Endpoint asked, Answer answer, boolean told, boolean may) {
        return switch (answer) {
            case NO_ROLE -> REFUSED;
            case NOTHING -> NOT_FOUND;
            case TOLD_THAT_IT_IS_LIMITED -> LIMITED;
            case SEES, READS -> {
                if (!told) {
                    yield NOT_FOUND;
                }
                if (asked.who().isEmpty()) {
                    yield SHOWN;
                }
                yield may && answer == Answer.SEES ? PASSES : REFUSED;
            }
        };
    }

    /** What somebody reads in an emergency is not of their agency, and need not be in its lists. */
    private static Expected list(Answer answer) {
        return switch (answer) {
            case NO_ROLE -> REFUSED;
            case NOTHING, TOLD_THAT_IT_IS_LIMITED -> NOT_LISTED;
            case SEES -> LISTED;
            case READS -> PASSES;
        };
    }

    private static boolean door(Endpoint asked, String role, Set<String> standings) {
        return asked.words().contains(role)
                && asked.words().stream()
                        .allMatch(one -> Model.FACING_CASES.contains(one)
                                || Model.FACING_NONE.contains(one)
                                || standings.contains(one));
    }
}
