package sightline.cases.domain.recall;

import java.util.Optional;
import java.util.Set;
import sightline.cases.domain.recall.Signatures.Signer;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.DecisionId;
import sightline.platform.language.RecallOutcome;
import sightline.platform.language.RecallStage;
import sightline.platform.language.Signatory;

/** A decision on recall and how far it has come: each state says which stage may follow it. */
public sealed interface Recall {

    Course course();

    /** The stages that may follow. */
    Set<RecallStage> next();

    /** What stands against a stage that does not follow. */
    default RecallRefusal against(RecallStage stage) {
        return new RecallRefusal.OutOfOrder(course().furthest(), stage, next());
    }

    /** What stands against one that does, from this person. */
    default Optional<RecallRefusal> obstacle(RecallFact fact, Signer signer) {
        return fact.stage() == RecallStage.CANCELLED && fact.detail() == null
                ? Optional.of(new RecallRefusal.CancelledWithoutWords())
                : Optional.empty();
    }

    default DecisionId id() {
        return course().id();
    }

    /** Says that it came one stage further; nothing is told anew when that very stage was told before. */
    default Decision<Optional<RecallFact>> advance(RecallFact fact, Signer signer) {
        if (course().tells(fact)) {
            return new Taken<>(Optional.empty());
        }
        if (!next().contains(fact.stage())) {
            return new Refused<>(against(fact.stage()));
        }
        return new Taken<>(Optional.of(fact)).unless(obstacle(fact, signer));
    }

    /** Decided against: an outcome like the other, which nothing follows. */
    record NotRecalled(Course course) implements Recall {

        @Override
        public Set<RecallStage> next() {
            return Set.of();
        }

        @Override
        public RecallRefusal against(RecallStage stage) {
            return new RecallRefusal.NotRecalled();
        }
    }

    /** Decided for, and not signed by both. */
    record Decided(Course course) implements Recall {

        @Override
        public Set<RecallStage> next() {
            return Set.of(RecallStage.SIGNED, RecallStage.CANCELLED);
        }

        @Override
        public RecallRefusal against(RecallStage stage) {
            return stage == RecallStage.DECIDED
                    ? new RecallRefusal.OutOfOrder(RecallStage.DECIDED, stage, next())
                    : new RecallRefusal.NotSigned(course.signatures().missing());
        }

        @Override
        public Optional<RecallRefusal> obstacle(RecallFact fact, Signer signer) {
            if (fact.stage() != RecallStage.SIGNED) {
                return Recall.super.obstacle(fact, signer);
            }
            if (course.signatures().areBy(signer)) {
                return Optional.of(new RecallRefusal.SignedByThemAlready());
            }
            Set<Signatory> missing = course.signatures().missing();
            return fact.signedAs() != null && missing.contains(fact.signedAs())
                    ? Optional.empty()
                    : Optional.of(new RecallRefusal.NotSigned(missing));
        }
    }

    /** Signed by a senior and a head. */
    record Signed(Course course) implements Recall {

        @Override
        public Set<RecallStage> next() {
            return Set.of(RecallStage.SENT, RecallStage.CANCELLED);
        }
    }

    /** On its way. */
    record Sent(Course course) implements Recall {

        @Override
        public Set<RecallStage> next() {
            return Set.of(RecallStage.POWERS_LIVE, RecallStage.CANCELLED);
        }
    }

    /** The police may arrest; they may have looked for the person, once or more often. */
    record PowersLive(Course course) implements Recall {

        @Override
        public Set<RecallStage> next() {
            return Set.of(RecallStage.VISITED, RecallStage.EXECUTED, RecallStage.CANCELLED);
        }
    }

    /** The person is back in custody. */
    record Executed(Course course) implements Recall {

        @Override
        public Set<RecallStage> next() {
            return Set.of();
        }
    }

    /** Taken back before it was executed. */
    record Cancelled(Course course) implements Recall {

        @Override
        public Set<RecallStage> next() {
            return Set.of();
        }
    }

    /** What this course has made of it. */
    static Recall of(Course course) {
        if (course.outcome() == RecallOutcome.NO_RECALL) {
            return new NotRecalled(course);
        }
        return switch (course.furthest()) {
            case DECIDED, SIGNED -> course.signatures().areComplete() ? new Signed(course) : new Decided(course);
            case SENT -> new Sent(course);
            case POWERS_LIVE, VISITED -> new PowersLive(course);
            case EXECUTED -> new Executed(course);
            case CANCELLED -> new Cancelled(course);
        };
    }
}
