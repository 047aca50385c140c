package sightline.platform.testkit.matrix;

import java.util.LinkedHashSet;
import java.util.Set;
import sightline.platform.testkit.matrix.Model.Answer;

/** What an endpoint is to answer. */
public enum Expected {
    /** 200, with what was asked for. */
    SHOWN,
    /** Whatever the rules and the request's form say: who asks is not what stands against it. */
    PASSES,
    /** The same, and there may be nothing of that name. */
    IN,
    /** 403: not for this role, or not for one who stands so. */
    REFUSED,
    /** 403, with whom to ask. */
    LIMITED,
    /** One or the other. */
    LIMITED_OR_NOT_FOUND,
    /** 404, as of a thing that never was in a case that they see. */
    WITHHELD,
    /** 404, and nothing of any case. */
    PART_WITHHELD,
    /** 404, as of what never was. */
    NOT_FOUND,
    /** 200, and the case is in it. */
    LISTED,
    /** 200, and the case is not in it. */
    NOT_LISTED;

    private static final VerbsOfTheModel VERBS = VerbsOfTheModel.read();

    /**
     * Derives it from the model.
     *
     * @param besides how somebody stands to the thing besides, in the words of {@code who-may.txt}
     */
    public static Expected of(Endpoint asked, String role, Situation situation, Set<String> besides) {
        Set<String> standings = new LinkedHashSet<>(situation.standings());
        standings.addAll(besides);
        return of(asked, new Cell(role, situation), standings, VERBS);
    }

    /** Derives it from the model. */
    static Expected of(Endpoint asked, Cell cell, Set<String> standings, VerbsOfTheModel verbs) {
        String role = cell.role();
        Situation situation = cell.situation();
        Answer answer = Model.of(role, situation);
        if (situation == Situation.VETTING_HAS_ENDED) {
            return REFUSED;
        }
        boolean told = Model.isOfTheCircle(role, situation) || standings.contains("ALERTED");
        boolean may = verbs.allows(asked.who(), role, standings);
        return switch (asked.kind()) {
            case CASE -> thing(asked, answer, true, may);
            case THING -> loosely(thing(asked, answer, true, may));
            case NARROW -> loosely(thing(asked, answer, answer != Answer.READS, may));
            case PART -> partly(loosely(thing(asked, answer, answer != Answer.READS, may)));
            case CIRCLE -> loosely(thing(asked, answer, told, may));
            case CIRCLE_HISTORY -> history(thing(asked, answer, true, may), told);
            case OFFICE_HISTORY -> history(thing(asked, answer, true, may), Model.isOfTheOffice(role, situation));
            case OFFICE -> loosely(thing(asked, answer, Model.isOfTheOffice(role, situation), may));
            case PARTIES_HISTORY -> history(thing(asked, answer, true, may), Model.isOfTheTwo(situation));
            case SEALED_HISTORY -> history(thing(asked, answer, true, may), Model.opensWhatIsSealed(role, situation));
            case VICTIM -> victims(asked, cell, standings.contains("HOLDS"), may);
            case LIST -> list(asked, role, answer, true);
            case CIRCLE_LIST -> list(asked, role, answer, told);
            case MINE -> mine(list(asked, role, answer, true));
            case LOOKS -> answer == Answer.NO_ROLE ? ledger(cell) : looks(thing(asked, answer, true, may), cell);
            case LEDGER -> ledger(cell);
            case ENTRY -> among(ledger(cell), SHOWN);
            case PERSON -> among(people(cell), asked.reads() ? SHOWN : PASSES);
            case PEOPLE -> people(cell);
            case FEED -> feed(cell);
            case STREAM -> REFUSED;
            case DOOR -> door(asked, role, standings) ? PASSES : REFUSED;
            case OPERATE -> door(asked, role, standings) ? IN : REFUSED;
            case GLASS -> {
                Expected opened = Model.isBreakable(situation) ? PASSES : NOT_FOUND;
                yield verbs.allows("case BREAK_GLASS", role, standings) ? opened : REFUSED;
            }
            case REVIEW -> {
                Expected reviewed = Model.reviews(role, situation) ? PASSES : NOT_FOUND;
                yield role.equals("IG_OFFICER") ? reviewed : REFUSED;
            }
            case KEEPING -> {
                Expected kept = Model.keeps(role, situation) && may ? PASSES : NOT_FOUND;
                yield role.equals("IG_OFFICER") ? kept : REFUSED;
            }
        };
    }

    /** Whoever names a thing by its own id need not be told more than that they may not. */
    private static Expected loosely(Expected strictly) {
        return strictly == LIMITED ? LIMITED_OR_NOT_FOUND : strictly;
    }

    private static Expected partly(Expected wholly) {
        return wholly == WITHHELD ? PART_WITHHELD : wholly;
    }

    private static Expected history(Expected shown, boolean told) {
        return shown == SHOWN && !told ? NOT_LISTED : loosely(shown);
    }

    /**
     * Victim liaison and whoever holds the case for the lead agency have its section of victims; whoever has not learns
     * of no case by asking for it, whatever else they see.
     */
    private static Expected victims(Endpoint asked, Cell cell, boolean holds, boolean may) {
        if (!Model.FACING_CASES.contains(cell.role()) && !cell.role().equals("VLO")) {
            return REFUSED;
        }
        if (!holds && !Model.liaises(cell.role(), cell.situation())) {
            return NOT_FOUND;
        }
        Expected asks = may ? PASSES : REFUSED;
        return asked.who().isEmpty() ? SHOWN : asks;
    }

    private static Expected looks(Expected shown, Cell cell) {
        Expected named = Model.isOfTheOffice(cell.role(), cell.situation()) ? LISTED : NOT_LISTED;
        return shown == SHOWN ? named : shown;
    }

    private static Expected ledger(Cell cell) {
        Expected reached = Model.audits(cell.role(), cell.situation()) ? LISTED : NOT_LISTED;
        return Model.mayAudit(cell.role(), cell.situation()) ? reached : REFUSED;
    }

    private static Expected people(Cell cell) {
        Expected reached = Model.administers(cell.role(), cell.situation()) ? LISTED : NOT_LISTED;
        return Model.mayAdminister(cell.role(), cell.situation()) ? reached : REFUSED;
    }

    /** What is asked for by its own id, as one of those that a list has or has not. */
    private static Expected among(Expected listed, Expected there) {
        return switch (listed) {
            case LISTED -> there;
            case NOT_LISTED -> NOT_FOUND;
            default -> listed;
        };
    }

    private static Expected feed(Cell cell) {
        boolean follows = !cell.role().equals("MINUTE_TAKER");
        Expected fed = follows && Model.isFed(cell.situation()) ? LISTED : NOT_LISTED;
        return Model.FACING_CASES.contains(cell.role()) ? fed : REFUSED;
    }

    private static Expected mine(Expected listed) {
        return listed == LISTED ? PASSES : listed;
    }

    private static Expected thing(Endpoint asked, Answer answer, boolean told, boolean may) {
        return switch (answer) {
            case NO_ROLE -> REFUSED;
            case NOTHING -> NOT_FOUND;
            case TOLD_THAT_IT_IS_LIMITED -> LIMITED;
            case SEES, READS -> {
                if (!told) {
                    yield WITHHELD;
                }
                if (asked.who().isEmpty()) {
                    yield SHOWN;
                }
                yield may && answer == Answer.SEES ? PASSES : REFUSED;
            }
        };
    }

    /** What somebody reads in an emergency is not of their agency, and need not be in its lists. */
    private static Expected list(Endpoint asked, String role, Answer answer, boolean told) {
        if (!asked.who().isEmpty() && !asked.words().contains(role)) {
            return REFUSED;
        }
        return switch (answer) {
            case NO_ROLE -> REFUSED;
            case NOTHING, TOLD_THAT_IT_IS_LIMITED -> NOT_LISTED;
            case SEES -> told ? LISTED : NOT_LISTED;
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
