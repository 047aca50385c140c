package sightline.cases.sequences;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Cases;
import sightline.cases.domain.address.Addresses;
import sightline.cases.domain.compliance.Compliances;
import sightline.cases.domain.condition.Conditions;
import sightline.cases.domain.condition.TrackedCondition;
import sightline.cases.domain.custody.Sentences;
import sightline.cases.domain.exchange.Question;
import sightline.cases.domain.exchange.Questions;
import sightline.cases.domain.exchange.Shares;
import sightline.cases.domain.holding.HoldersOfCases;
import sightline.cases.domain.intelligence.Marker;
import sightline.cases.domain.intelligence.Markers;
import sightline.cases.domain.permission.Permission;
import sightline.cases.domain.permission.Permissions;
import sightline.cases.domain.recall.Recall;
import sightline.cases.domain.recall.Recalls;
import sightline.cases.domain.referral.Screening;
import sightline.cases.domain.referral.Screenings;
import sightline.cases.domain.relationship.Relationships;
import sightline.cases.domain.risk.BegunAssessment;
import sightline.cases.domain.risk.Risks;
import sightline.cases.domain.support.Support;
import sightline.cases.domain.support.Supports;
import sightline.cases.domain.testing.SubstanceTest;
import sightline.cases.domain.testing.Tests;
import sightline.cases.domain.transfer.Transfer;
import sightline.cases.domain.transfer.Transfers;
import sightline.cases.domain.victim.VictimContacts;
import sightline.platform.language.AddressId;
import sightline.platform.language.AssessmentId;
import sightline.platform.language.CaseId;
import sightline.platform.language.ConcernId;
import sightline.platform.language.ConditionId;
import sightline.platform.language.DecisionId;
import sightline.platform.language.MarkerId;
import sightline.platform.language.NonComplianceId;
import sightline.platform.language.PermissionId;
import sightline.platform.language.QuestionId;
import sightline.platform.language.RelationshipId;
import sightline.platform.language.SentenceId;
import sightline.platform.language.ServiceId;
import sightline.platform.language.ShareId;
import sightline.platform.language.TestId;
import sightline.platform.language.TransferId;
import sightline.platform.language.VictimContactId;

/** The many things of a case by their names, each in the state that the whole history folds to. */
final class Things {
    /** Whatever is in one of these is settled: no verb changes it, only a correction does. */
    private static final Set<Class<?>> SETTLED = Set.of(
            Permission.Decided.class,
            Screening.Decided.class,
            Question.Answered.class,
            Support.Closed.class,
            SubstanceTest.Resulted.class,
            TrackedCondition.Ended.class,
            Marker.Ended.class,
            BegunAssessment.Completed.class,
            Recall.NotRecalled.class,
            Recall.Executed.class,
            Recall.Cancelled.class,
            Transfer.Settled.class);

    private final Life life;
    private final CaseId about;

    Things(Life life) {
        this.life = life;
        this.about = life.now().id();
    }

    static boolean isSettled(Object thing) {
        return SETTLED.contains(thing.getClass());
    }

    /** All that there are. */
    Map<Object, Object> all() {
        Map<Object, Object> all = new HashMap<>();
        all.putAll(of(PermissionId.class, life.port(Permissions.class)::find));
        all.putAll(of(ConditionId.class, life.port(Conditions.class)::find));
        all.putAll(of(TestId.class, life.port(Tests.class)::find));
        all.putAll(of(DecisionId.class, life.port(Recalls.class)::find));
        all.putAll(of(AddressId.class, life.port(Addresses.class)::find));
        all.putAll(of(RelationshipId.class, life.port(Relationships.class)::find));
        all.putAll(of(ServiceId.class, life.port(Supports.class)::find));
        all.putAll(of(SentenceId.class, life.port(Sentences.class)::find));
        all.putAll(of(ShareId.class, life.port(Shares.class)::find));
        all.putAll(of(QuestionId.class, life.port(Questions.class)::find));
        all.putAll(of(MarkerId.class, life.port(Markers.class)::find));
        all.putAll(of(VictimContactId.class, life.port(VictimContacts.class)::find));
        all.putAll(of(ConcernId.class, life.port(Cases.class)::concern));
        all.putAll(of(AssessmentId.class, life.port(Risks.class)::assessment));
        all.putAll(of(TransferId.class, life.port(Transfers.class)::find));
        var compliance = life.port(Compliances.class).of(about);
        all.putAll(of(NonComplianceId.class, (id, item) -> compliance.find(item)));
        life.told(CaseFact.ReferralMade.class).stream()
                .map(made -> made.told().id())
                .forEach(id -> add(all, id, life.port(Screenings.class).find(about, id)));
        all.put("holders", life.port(HoldersOfCases.class).of(about));
        return all;
    }

    private <I> Map<Object, Object> of(Class<I> name, BiFunction<CaseId, I, ? extends Optional<?>> find) {
        Map<Object, Object> some = new HashMap<>();
        life.values().names(name).forEach(id -> add(some, id, find.apply(about, id)));
        return some;
    }

    private static void add(Map<Object, Object> some, Object id, Optional<?> thing) {
        thing.ifPresent(one -> some.put(id, one));
    }

    /** Those of them that are not as they were. */
    static Stream<Object> changed(Map<Object, Object> before, Map<Object, Object> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(id -> !Objects.equals(before.get(id), after.get(id)));
    }
}
