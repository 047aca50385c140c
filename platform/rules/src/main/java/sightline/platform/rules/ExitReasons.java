package sightline.platform.rules;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import sightline.platform.contracts.actions.ActionAssignedV1;
import sightline.platform.contracts.cases.RiskAssessedV1;
import sightline.platform.language.ActionId;
import sightline.platform.language.ExitObstacle;

/**
 * What stands against one exit: the same answer for the command that asks for it and for the detector that finds one.
 *
 * @param byThen whether a fact counts against it: for one that is asked for, all that is known; for one that stands,
 *     what had happened or was recorded by then. What answers a reason counts whenever it comes.
 */
record ExitReasons(Knowledge known, Exit exit, Predicate<Happening> byThen) {
    /** The facts that bear on it. */
    static final List<Class<? extends Record>> BEARING = Stream.of(
                    Actions.BEARING,
                    Arrests.BEARING,
                    Concerns.BEARING,
                    LevelInForce.KINDS,
                    List.<Class<? extends Record>>of(RiskAssessedV1.class))
            .flatMap(List::stream)
            .distinct()
            .toList();

    private static final String LISTED = "MAPPA guidance, deregistration: outstanding actions are listed one by one";
    private static final String DECIDED = "MAPPA guidance, deregistration: a decision with its rationale";
    private static final String PLANNED = "MAPPA guidance, risk management plan; detector D15";

    List<ExitObstacleFound> standing() {
        return Stream.of(actions(), rationale(), plan(), arrests(), concerns())
                .flatMap(reasons -> reasons)
                .toList();
    }

    /** Whether there is one at all; what is quickly told is asked first. */
    boolean any() {
        return Stream.<Supplier<Stream<ExitObstacleFound>>>of(
                        this::rationale, this::plan, this::concerns, this::actions, this::arrests)
                .flatMap(Supplier::get)
                .findFirst()
                .isPresent();
    }

    private Stream<ExitObstacleFound> actions() {
        return Actions.byAction(known).entrySet().stream()
                .filter(action -> !exit.handled().containsKey(action.getKey()))
                .filter(action ->
                        action.getValue().stream().noneMatch(fact -> Actions.ends(fact, action.getKey(), known)))
                .flatMap(this::assigned);
    }

    private Stream<ExitObstacleFound> assigned(Map.Entry<ActionId, List<Happening>> action) {
        return action.getValue().stream()
                .filter(byThen)
                .filter(fact -> fact.fact() instanceof ActionAssignedV1)
                .limit(1)
                .map(fact -> new ExitObstacleFound(
                        ExitObstacle.ACTION_UNHANDLED,
                        action.getKey(),
                        fact.id(),
                        "An action is open, and the exit does not say what becomes of it.",
                        "Say in the exit what becomes of it: closed, cancelled or transferred; "
                                + "or complete or cancel it first.",
                        LISTED));
    }

    private Stream<ExitObstacleFound> rationale() {
        return exit.rationaleGiven()
                ? Stream.empty()
                : Stream.of(new ExitObstacleFound(
                        ExitObstacle.NO_RATIONALE,
                        null,
                        null,
                        "No rationale is given.",
                        "Say why the person can leave, so that a reader who was absent understands it.",
                        DECIDED));
    }

    private Stream<ExitObstacleFound> plan() {
        return !exit.needsPlan() || planInForce(byThen) || planInForce(_ -> true)
                ? Stream.empty()
                : Stream.of(new ExitObstacleFound(
                        ExitObstacle.NO_PLAN,
                        null,
                        null,
                        "The latest assessment has no risk management plan, or there is no assessment.",
                        "Record an assessment with a risk management plan.",
                        PLANNED));
    }

    private boolean planInForce(Predicate<Happening> counting) {
        return known.all(RiskAssessedV1.class)
                .filter(assessment -> counting.test(assessment.happening()))
                .reduce((earlier, later) -> later)
                .filter(latest -> latest.fact().riskManagementPlan())
                .isPresent();
    }

    private Stream<ExitObstacleFound> arrests() {
        var arrests = new Arrests(known, byThen);
        return arrests.all()
                .filter(matter -> !arrests.undecided(matter).isEmpty())
                .map(matter -> new ExitObstacleFound(
                        ExitObstacle.ARREST_UNANSWERED,
                        null,
                        matter.id(),
                        "An arrest or a charge while on licence has no decision on recall.",
                        "Decide whether to recall, and have a senior and a head sign the decision.",
                        "Detector D06"));
    }

    private Stream<ExitObstacleFound> concerns() {
        var concerns = new Concerns(known);
        return concerns.urgent().stream()
                .filter(concern -> byThen.test(concern.happening()))
                .filter(concern -> concerns.acknowledgement(concern.fact()).isEmpty())
                .map(concern -> new ExitObstacleFound(
                        ExitObstacle.CONCERN_UNANSWERED,
                        null,
                        concern.id(),
                        "An urgent concern has not been acknowledged.",
                        "Acknowledge the concern and say what is done about it.",
                        "Detector D08"));
    }
}
