package sightline.cases.sequences;

import static sightline.cases.sequences.Verb.Again.ANEW;
import static sightline.cases.sequences.Verb.anew;
import static sightline.cases.sequences.Verb.once;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sightline.cases.domain.Case;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Guarding;
import sightline.cases.domain.Involving;
import sightline.cases.domain.Managed;
import sightline.cases.domain.Membership;
import sightline.cases.domain.emergency.Emergency;
import sightline.cases.domain.identity.Correction;
import sightline.cases.domain.identity.Identity;
import sightline.cases.domain.involvement.Involvement;
import sightline.cases.domain.limits.Limit;
import sightline.platform.language.AccessId;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.InvolvementId;
import sightline.platform.language.InvolvementOutcome;
import sightline.platform.language.LimitKind;
import sightline.platform.language.StaffId;
import sightline.platform.language.Told;

/** Who is on a case, who may know of it, and how long it is kept. */
final class VerbsOfAccess {
    private static final String WORDS = "In fictional words";

    private VerbsOfAccess() {}

    static List<Verb> all() {
        return Stream.of(joined(), involved(), limited(), broken(), VerbsOfGovernance.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Verb> joined() {
        return List.of(
                anew("join", life -> {
                    Membership joining = life.values().any(Membership.class);
                    AgencyKind kind = life.values().any(AgencyKind.class);
                    return (managed, told) -> Answer.of(managed.join(joining, kind, WORDS, told));
                }),
                anew("leave", life -> {
                    AgencyId leaving = life.values().any(AgencyId.class);
                    return (managed, told) -> Answer.of(managed.leave(leaving, WORDS, told));
                }),
                anew("correct-identity", life -> {
                    String name = "Jordan " + life.values().any(String.class);
                    return (managed, told) -> {
                        Identity before = managed.particulars().identity();
                        Identity after = new Identity(name, before.dateOfBirth(), before.identifiers());
                        return after.equals(before)
                                ? new Answer.NothingAnew()
                                : Answer.of(managed.correct(new Correction(before, after, WORDS), told));
                    };
                }));
    }

    private static List<Verb> involved() {
        return List.of(
                anew("ask-to-be-involved", life -> {
                    Involvement asked = life.values().begun(Involvement.class);
                    return (managed, told) -> {
                        Involvement waiting = new Involvement(
                                asked.id(),
                                managed.id(),
                                WORDS,
                                asked.agency(),
                                asked.person(),
                                WORDS,
                                Life.NOON,
                                null);
                        return Answer.does(new Involving(managed).request(waiting, told), () -> life.involvements()
                                .put(waiting.id(), waiting));
                    };
                }),
                once("answer-involvement", life -> {
                    InvolvementId id = life.values().any(InvolvementId.class);
                    Involvement.Answer answer = life.values().any(Involvement.Answer.class);
                    Membership as = life.values().any(Membership.class);
                    return (managed, told) -> Optional.ofNullable(
                                    life.involvements().get(id))
                            .map(asked -> answered(life, managed, asked, answer, as, told))
                            .orElseGet(Answer.NotThere::new);
                }));
    }

    private static Answer answered(
            Life life, Managed managed, Involvement asked, Involvement.Answer answer, Membership as, Told told) {
        if (asked.isAnsweredWith(answer.outcome(), answer.words())) {
            return new Answer.NothingAnew();
        }
        Involvement answered = asked.answered(answer);
        Involving involving = new Involving(managed);
        Decision<Change<Managed, CaseFact>> decided = answer.outcome() == InvolvementOutcome.JOINED
                ? involving.accept(
                        answered,
                        new Membership(asked.agency(), as.place(), as.until()),
                        AgencyKind.HEALTH,
                        life.told(told.agency()),
                        told)
                : new Taken<>(involving.decline(answered, told));
        return switch (Involving.once(asked, decided)) {
            case Decision.Taken<Change<Managed, CaseFact>>(var change) ->
                Answer.does(change, () -> life.involvements().put(answered.id(), answered));
            case Decision.Refused<?>(var why) -> new Answer.Refused(why);
        };
    }

    private static List<Verb> limited() {
        return List.of(
                new Verb("restrict-access", ANEW, life -> {
                    Limit limit = life.values().any(Limit.class);
                    return (about, told) ->
                            Answer.of(new Guarding(about).restrict(limit, WORDS, told, life.told(told.agency())));
                }),
                new Verb("lift-access", ANEW, life -> {
                    LimitKind kind = life.values().any(LimitKind.class);
                    StaffId person = life.values().any(StaffId.class);
                    return (about, told) -> Answer.of(new Guarding(about).lift(kind, person, WORDS, told));
                }));
    }

    private static List<Verb> broken() {
        return List.of(
                new Verb("break-glass", ANEW, life -> {
                    Emergency drawn = life.values().begun(Emergency.class);
                    return (about, told) -> {
                        Emergency emergency = new Emergency(
                                drawn.id(),
                                about.id(),
                                told.actor(),
                                told.agency(),
                                drawn.ground(),
                                WORDS,
                                Life.NOON,
                                Life.NOON.plus(Emergency.LASTS),
                                Life.NOON.plus(1, ChronoUnit.DAYS),
                                null,
                                null);
                        return Answer.does(new Guarding(about).breakGlass(emergency, told), () -> life.emergencies()
                                .put(emergency.id(), emergency));
                    };
                }),
                new Verb("review-emergency", ANEW, life -> {
                    AccessId id = life.values().any(AccessId.class);
                    Emergency.Review review = life.values().any(Emergency.Review.class);
                    return (about, told) -> Optional.ofNullable(
                                    life.emergencies().get(id))
                            .map(one -> {
                                Change<Case, CaseFact> change = new Guarding(about).review(one, review, told);
                                return one.obstacleToReview(told.actor())
                                        .<Answer>map(Answer.Refused::new)
                                        .orElseGet(() -> Answer.does(
                                                change, () -> life.emergencies().put(id, one.reviewed(review))));
                            })
                            .orElseGet(Answer.NotThere::new);
                }),
                new Verb("escalate-review", ANEW, life -> {
                    AccessId id = life.values().any(AccessId.class);
                    return (about, told) -> Optional.ofNullable(
                                    life.emergencies().get(id))
                            .filter(one -> !one.isReviewed() && one.escalated() == null)
                            .map(one -> Answer.does(new Guarding(about).escalate(one, told), () -> life.emergencies()
                                    .put(id, one.escalated(Life.NOON))))
                            .orElseGet(Answer.NotThere::new);
                }));
    }
}
