package sightline.platform.rules;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sightline.platform.contracts.actions.ActionAssignedV1;
import sightline.platform.contracts.actions.ActionCarriedForwardV1;
import sightline.platform.contracts.actions.ActionCompletedV1;
import sightline.platform.contracts.cases.ArrestRecordedV1;
import sightline.platform.contracts.cases.CaseOpenedV1;
import sightline.platform.contracts.cases.ChargeRecordedV1;
import sightline.platform.contracts.cases.ConcernAcknowledgedV1;
import sightline.platform.contracts.cases.ConcernRaisedV1;
import sightline.platform.contracts.cases.DeregisteredV1;
import sightline.platform.contracts.cases.LevelSetV1;
import sightline.platform.contracts.cases.RecallConsideredV1;
import sightline.platform.contracts.cases.ReleasePlannedV1;
import sightline.platform.contracts.cases.ReleasedV1;
import sightline.platform.contracts.cases.RiskAssessedV1;
import sightline.platform.language.ActionId;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.AreaId;
import sightline.platform.language.ArrestId;
import sightline.platform.language.AssessmentId;
import sightline.platform.language.AssessmentTool;
import sightline.platform.language.CaseId;
import sightline.platform.language.Category;
import sightline.platform.language.ChargeOutcome;
import sightline.platform.language.ConcernId;
import sightline.platform.language.DecisionId;
import sightline.platform.language.EventId;
import sightline.platform.language.ExitFrom;
import sightline.platform.language.Handling;
import sightline.platform.language.HarmLevel;
import sightline.platform.language.Level;
import sightline.platform.language.MatchedBy;
import sightline.platform.language.OffenceGroup;
import sightline.platform.language.RecallOutcome;
import sightline.platform.language.ReleasedTo;
import sightline.platform.language.Sign;
import sightline.platform.language.Signatory;
import sightline.platform.language.Urgency;
import sightline.platform.standards.WorkingTime;

/** Tells one fictional case, fact by fact, in London time. */
final class Story {
    private static final AgencyId PROBATION = new AgencyId("northshire-probation");
    private static final AreaId AREA = new AreaId("northshire");
    private static final CaseId CASE = new CaseId(id("case"));
    private static final Watch WATCH = Watch.shipped();

    private final List<Happening> told = new ArrayList<>();

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingTime.LONDON).toInstant();
    }

    static ActionId action(String name) {
        return new ActionId(id(name));
    }

    /** Told when it happened. */
    EventId tell(String when, Record fact) {
        return tellLate(when, when, fact);
    }

    /** Told later than it happened. */
    EventId tellLate(String occurred, String recorded, Record fact) {
        var event = new EventId(id("event %d".formatted(told.size())));
        told.add(new Happening(event, PROBATION, at(occurred), at(recorded), at(recorded), fact));
        return event;
    }

    /** Told in place of an earlier fact, of the time at which that happened. */
    EventId correct(String occurred, String recorded, EventId earlier, Record fact) {
        var event = new EventId(id("event %d".formatted(told.size())));
        told.add(new Happening(event, PROBATION, at(occurred), at(recorded), at(recorded), fact, earlier));
        return event;
    }

    List<Happening> told() {
        return told;
    }

    History history() {
        return new History(CASE, AREA, told);
    }

    Evaluation on(String local) {
        return WATCH.evaluate(history(), at(local));
    }

    List<Alert> alerts(String detector, String local) {
        return on(local).alerts().stream()
                .filter(alert -> alert.detector().value().equals(detector))
                .toList();
    }

    Optional<Alert> alert(String detector, String local) {
        return alerts(detector, local).stream().findFirst();
    }

    List<ExitObstacleFound> deregistering(String local, ActionId... handled) {
        return ExitGuard.obstacles(history(), Exit.of(deregistered(handled)).orElseThrow(), at(local));
    }

    static CaseOpenedV1 opened(Level level) {
        return new CaseOpenedV1(AREA, PROBATION, AgencyKind.PROBATION, null, Category.TWO, level, false, true, null);
    }

    static CaseOpenedV1 openedWithNoLevel() {
        return new CaseOpenedV1(AREA, PROBATION, AgencyKind.PROBATION, null, null, null, false, true, null);
    }

    static ReleasePlannedV1 releasePlanned(String day) {
        return new ReleasePlannedV1(LocalDate.parse(day), null);
    }

    static ReleasedV1 released() {
        return new ReleasedV1(true, ReleasedTo.ADDRESS, null);
    }

    static ArrestRecordedV1 arrest(String name) {
        return new ArrestRecordedV1(
                new ArrestId(id(name)),
                new AgencyId("northshire-police"),
                OffenceGroup.VIOLENCE,
                true,
                false,
                MatchedBy.PNC);
    }

    static ChargeRecordedV1 charge(String arrest) {
        return new ChargeRecordedV1(new ArrestId(id(arrest)), OffenceGroup.VIOLENCE, true, ChargeOutcome.BAILED);
    }

    static RecallConsideredV1 recallConsidered(Signatory... signed) {
        return new RecallConsideredV1(new DecisionId(id("decision")), RecallOutcome.NO_RECALL, true, List.of(signed));
    }

    static RecallConsideredV1 signedByBoth() {
        return recallConsidered(Signatory.SENIOR, Signatory.HEAD);
    }

    static ConcernRaisedV1 concern(String name, Sign sign, Urgency severity) {
        return new ConcernRaisedV1(new ConcernId(id(name)), sign, true, severity);
    }

    static ConcernAcknowledgedV1 acknowledged(String concern) {
        return new ConcernAcknowledgedV1(new ConcernId(id(concern)), true);
    }

    static ActionAssignedV1 assigned(String name, String dueOn) {
        return new ActionAssignedV1(
                action(name), null, true, new AgencyId("northshire-housing"), null, LocalDate.parse(dueOn), null);
    }

    static ActionCarriedForwardV1 carried(String name, String dueOn, int times) {
        return new ActionCarriedForwardV1(action(name), null, true, LocalDate.parse(dueOn), null, times);
    }

    static ActionCompletedV1 completed(String name) {
        return new ActionCompletedV1(action(name), true);
    }

    static RiskAssessedV1 assessed(boolean plan) {
        HarmLevel medium = HarmLevel.MEDIUM;
        return new RiskAssessedV1(
                new AssessmentId(id("assessment")),
                AssessmentTool.OASYS,
                new RiskAssessedV1.Rosh(medium, medium, medium, medium, medium),
                List.of(),
                List.of(),
                List.of(),
                plan);
    }

    static LevelSetV1 level(Level level) {
        return new LevelSetV1(Category.TWO, level, true, null, List.of());
    }

    static DeregisteredV1 deregistered(ActionId... handled) {
        return new DeregisteredV1(
                ExitFrom.MAPPA,
                true,
                List.of(handled).stream()
                        .map(action -> new DeregisteredV1.ActionHandled(action, Handling.CLOSED))
                        .toList());
    }
}
