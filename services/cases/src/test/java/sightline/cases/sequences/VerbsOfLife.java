package sightline.cases.sequences;

import static sightline.cases.sequences.Verb.anew;
import static sightline.cases.sequences.Verb.begins;
import static sightline.cases.sequences.Verb.ofThing;
import static sightline.cases.sequences.Verb.once;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.address.AddressFact;
import sightline.cases.domain.address.Addresses;
import sightline.cases.domain.custody.SentenceEnded;
import sightline.cases.domain.custody.Sentences;
import sightline.cases.domain.relationship.RelationshipFact;
import sightline.cases.domain.relationship.Relationships;
import sightline.cases.domain.risk.RiskFact;
import sightline.cases.domain.risk.Risks;
import sightline.cases.domain.supervision.Assessment;
import sightline.cases.domain.support.SupportFact;
import sightline.cases.domain.support.Supports;
import sightline.cases.domain.victim.VictimContacts;
import sightline.cases.domain.victim.VictimFact;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Taken;

/** Whom a person is close to, where they live, what bears on their risk, who cares for them, and who was harmed. */
final class VerbsOfLife {
    private VerbsOfLife() {}

    static List<Verb> all() {
        return Stream.of(lived(), cared(), assessed(), harmed())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Verb> lived() {
        return List.of(
                begins("disclose-relationship", RelationshipFact.Disclosed.class, CaseFact.AboutRelationship::new),
                ofThing(
                        "check-relationship",
                        RelationshipFact.Checked.class,
                        CaseFact.AboutRelationship::new,
                        (life, about, checked) -> life.port(Relationships.class)
                                .find(about, checked.id())
                                .map(one -> new Taken<>(one.check(checked)))),
                begins("propose-address", AddressFact.Proposed.class, CaseFact.AboutAddress::new),
                ofThing(
                        "check-address",
                        AddressFact.Checked.class,
                        CaseFact.AboutAddress::new,
                        (life, about, checked) -> life.port(Addresses.class)
                                .find(about, checked.id())
                                .map(one -> new Taken<>(one.check(checked)))),
                ofThing(
                        "end-sentence",
                        SentenceEnded.class,
                        CaseFact.AboutSentence::new,
                        (life, about, ended) -> life.port(Sentences.class)
                                .find(about, ended.id())
                                .map(one -> new Taken<>(one.end()))));
    }

    private static List<Verb> cared() {
        return List.of(
                begins("start-service", SupportFact.Started.class, CaseFact.AboutSupport::new),
                ofThing(
                        "close-service",
                        SupportFact.Closed.class,
                        CaseFact.AboutSupport::new,
                        (life, about, closed) -> life.port(Supports.class)
                                .find(about, closed.id())
                                .map(one -> one.close(closed.receivedBy(), closed.reason()))),
                once("change-provider", life -> {
                    var change = life.values().any(SupportFact.ProviderChanged.class);
                    return (managed, told) -> {
                        Optional<SupportFact> changed = life.port(Supports.class)
                                .provider(managed.id(), change.kind())
                                .map(one -> one.change(change))
                                .orElseGet(() -> Optional.of(change));
                        return Answer.about(managed, told, CaseFact.AboutSupport::new, new Taken<>(changed));
                    };
                }));
    }

    private static List<Verb> assessed() {
        return List.of(
                once("change-tier", life -> risk(life, RiskFact.TierChanged.class)),
                once("gain-protective-factor", life -> risk(life, RiskFact.FactorGained.class)),
                once("lose-protective-factor", life -> risk(life, RiskFact.FactorLost.class)),
                begins("start-assessment", RiskFact.AssessmentStarted.class, CaseFact.AboutRisk::new),
                anew("assess", life -> {
                    var assessment = life.values().begun(Assessment.class);
                    return (managed, told) -> Answer.does(managed.assess(assessment, told));
                }),
                once("complete-assessment", life -> {
                    var assessment = life.values().any(Assessment.class);
                    return (managed, told) -> life.port(Risks.class)
                            .assessment(managed.id(), assessment.id())
                            .map(begun -> begun.isCompletedAs(assessment)
                                    ? new Answer.NothingAnew()
                                    : Answer.of(new Taken<>(managed.assess(assessment, told))
                                            .unless(begun.obstacleToCompleting())))
                            .orElseGet(Answer.NotThere::new);
                }));
    }

    private static Verb.AskOfManaged risk(Life life, Class<? extends RiskFact> kind) {
        RiskFact fact = life.values().any(kind);
        return (managed, told) -> {
            Decision<Optional<RiskFact>> said =
                    new Taken<>(life.port(Risks.class).of(managed.id()).tell(fact, told));
            return Answer.about(managed, told, CaseFact.AboutRisk::new, said);
        };
    }

    private static List<Verb> harmed() {
        return List.of(
                begins("offer-victim-contact", VictimFact.Offered.class, CaseFact.AboutVictim::new),
                ofThing(
                        "record-victim-views",
                        VictimFact.Views.class,
                        CaseFact.AboutVictim::new,
                        (life, about, views) -> life.port(VictimContacts.class)
                                .find(about, views.id())
                                .map(one -> new Taken<>(one.record(views)))));
    }
}
