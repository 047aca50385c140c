package sightline.cases.sequences;

import static sightline.cases.sequences.Verb.anew;
import static sightline.cases.sequences.Verb.begins;
import static sightline.cases.sequences.Verb.ofThing;
import static sightline.cases.sequences.Verb.once;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Managed;
import sightline.cases.domain.compliance.ComplianceFact;
import sightline.cases.domain.compliance.Compliances;
import sightline.cases.domain.condition.ConditionFact;
import sightline.cases.domain.condition.Conditions;
import sightline.cases.domain.permission.PermissionFact;
import sightline.cases.domain.permission.Permissions;
import sightline.cases.domain.recall.RecallFact;
import sightline.cases.domain.recall.Recalls;
import sightline.cases.domain.recall.Signatures.Signer;
import sightline.cases.domain.review.Review;
import sightline.cases.domain.supervision.Condition;
import sightline.cases.domain.supervision.NonCompliance;
import sightline.cases.domain.supervision.PlanChange;
import sightline.cases.domain.supervision.RecallDecision;
import sightline.cases.domain.testing.TestFact;
import sightline.cases.domain.testing.Tests;
import sightline.platform.language.Change;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.DecisionId;
import sightline.platform.language.PlanId;
import sightline.platform.language.RecallOutcome;
import sightline.platform.language.RecallStage;
import sightline.platform.language.Signatory;
import sightline.platform.language.StaffId;
import sightline.platform.language.Told;

/** How a person is held, planned for, tested, warned and recalled. */
final class VerbsOfSupervision {
    private VerbsOfSupervision() {}

    static List<Verb> all() {
        return Stream.of(planned(), bound(), decided(), recalled())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Verb> planned() {
        return List.of(
                anew("change-plan", life -> {
                    PlanChange change = life.values().any(PlanChange.class);
                    PlanId fresh = life.values().fresh(PlanId.class);
                    return (managed, told) -> Answer.does(managed.changePlan(change, fresh, told));
                }),
                anew("review", life -> {
                    Review review = life.values().any(Review.class);
                    return (managed, told) ->
                            Answer.does(managed.recorded(new CaseFact.Reviewed(managed.id(), told, review)));
                }));
    }

    private static List<Verb> bound() {
        return List.of(
                anew("set-condition", beginning(Condition.class, Managed::setCondition)),
                ofThing(
                        "evidence-condition",
                        ConditionFact.Evidenced.class,
                        CaseFact.AboutCondition::new,
                        (life, about, shown) -> life.port(Conditions.class)
                                .find(about, shown.id())
                                .map(one -> one.evidence(shown))),
                ofThing(
                        "end-condition",
                        ConditionFact.Ended.class,
                        CaseFact.AboutCondition::new,
                        (life, about, ended) -> life.port(Conditions.class)
                                .find(about, ended.id())
                                .map(one -> one.end(ended))),
                anew("record-non-compliance", beginning(NonCompliance.class, Managed::recordNonCompliance)),
                ofThing(
                        "tell-police",
                        ComplianceFact.PoliceTold.class,
                        CaseFact.AboutCompliance::new,
                        (life, about, telling) -> life.port(Compliances.class)
                                .of(about)
                                .find(telling.item())
                                .map(one -> new Taken<>(one.tell(telling)))),
                anew("issue-warning", life -> {
                    var warning = life.values().any(ComplianceFact.WarningIssued.class);
                    return (managed, told) ->
                            Answer.does(managed.recorded(new CaseFact.AboutCompliance(managed.id(), told, warning)));
                }));
    }

    private static List<Verb> decided() {
        return List.of(
                begins("request-test", TestFact.Requested.class, CaseFact.AboutTest::new),
                ofThing(
                        "record-test-result",
                        TestFact.Resulted.class,
                        CaseFact.AboutTest::new,
                        (life, about, result) ->
                                life.port(Tests.class).find(about, result.id()).map(one -> one.result(result))),
                begins("request-permission", PermissionFact.Requested.class, CaseFact.AboutPermission::new),
                ofThing(
                        "decide-permission",
                        PermissionFact.Decided.class,
                        CaseFact.AboutPermission::new,
                        (life, about, decision) -> life.port(Permissions.class)
                                .find(about, decision.id())
                                .map(one -> one.decide(decision))));
    }

    private static List<Verb> recalled() {
        return List.of(
                anew("consider-recall", life -> {
                    var any = life.values().begun(RecallDecision.class);
                    // Decided for more often than drawn, so that something becomes of it.
                    var decision = life.values().oneIn(3)
                            ? any
                            : new RecallDecision(any.id(), RecallOutcome.RECALL, any.reasons(), any.signedBy());
                    return (managed, told) -> Answer.does(managed.considerRecall(decision, told));
                }),
                anew("record-visit", life -> advancing(life, RecallStage.VISITED)),
                once("record-recall-stage", life -> advancing(life, stageAmong(life))));
    }

    private static RecallStage stageAmong(Life life) {
        return life.values()
                .among(Stream.of(RecallStage.values())
                        .filter(one -> one != RecallStage.VISITED)
                        .toList());
    }

    private static Verb.AskOfManaged advancing(Life life, RecallStage stage) {
        Values values = life.values();
        DecisionId decision = values.any(DecisionId.class);
        Signatory as = stage == RecallStage.SIGNED ? values.any(Signatory.class) : null;
        RecallFact fact = new RecallFact(decision, stage, as, values.oneIn(3) ? null : values.any(String.class));
        Signer signer = new Signer(values.any(StaffId.class), values.oneIn(5));
        return (managed, told) -> Answer.ofThing(
                managed,
                told,
                CaseFact.AboutRecall::new,
                life.port(Recalls.class).find(managed.id(), decision).map(one -> one.advance(fact, signer)));
    }

    /** Of a verb that records what it says. */
    static <T> Function<Life, Verb.AskOfManaged> recording(Class<T> type, Recording<T> rule) {
        return life -> {
            T what = life.values().any(type);
            return (managed, told) -> Answer.does(rule.in(managed, what, told));
        };
    }

    /** The same of something new. */
    static <T extends Record> Function<Life, Verb.AskOfManaged> beginning(Class<T> type, Recording<T> rule) {
        return life -> {
            T what = life.values().begun(type);
            return (managed, told) -> Answer.does(rule.in(managed, what, told));
        };
    }

    /** The rule of a verb that never refuses. */
    @FunctionalInterface
    interface Recording<T> {
        Change<Managed, CaseFact> in(Managed managed, T what, Told told);
    }
}
