package sightline.cases.sequences;

import static sightline.cases.sequences.Verb.anew;
import static sightline.cases.sequences.Verb.once;
import static sightline.cases.sequences.VerbsOfSupervision.beginning;
import static sightline.cases.sequences.VerbsOfSupervision.recording;

import java.util.List;
import java.util.stream.Stream;
import sightline.cases.domain.Arrest;
import sightline.cases.domain.Case;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Managed;
import sightline.cases.domain.custody.Charge;
import sightline.cases.domain.custody.Release;
import sightline.cases.domain.custody.ReleasePlan;
import sightline.cases.domain.custody.Sentence;
import sightline.cases.domain.exit.Closing;
import sightline.cases.domain.exit.Deregistration;
import sightline.cases.domain.exit.ExitAttempt;
import sightline.cases.domain.exit.ExitRefusal;
import sightline.cases.domain.notification.Notification;
import sightline.cases.domain.notification.NotificationFact;
import sightline.cases.domain.notification.Notifications;
import sightline.cases.domain.referral.ReferralFact;
import sightline.cases.domain.referral.Screenings;
import sightline.cases.domain.standing.LevelDecision;
import sightline.cases.domain.standing.Referral;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.EventId;
import sightline.platform.language.Told;

/** Why, how and where a person is managed, until they leave and when they come back. */
final class VerbsOfStanding {
    /** Something comes to light that the exit had not answered. */
    static final Verb REOPEN = new Verb(
            "reopen",
            Verb.Again.ANEW,
            life -> (about, told) -> about.reopen(
                            about instanceof Case.Left gone
                                    ? List.of(gone.exit().fact(), told.id())
                                    : List.of(told.id()),
                            told)
                    .map(Answer::does)
                    .orElseGet(Answer.NotThere::new));

    private VerbsOfStanding() {}

    static List<Verb> all() {
        return Stream.of(levels(), referred(), moved(), left())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Verb> levels() {
        return List.of(
                anew("set-level", life -> {
                    LevelDecision decision = life.values().any(LevelDecision.class);
                    var found = life.found();
                    return (managed, told) -> guarded(
                            managed,
                            decision.attempt(),
                            managed.setLevel(
                                    decision,
                                    managed.standing().isLoweredBy(decision.level()) ? found : List.of(),
                                    told),
                            told);
                }),
                anew("deregister", life -> {
                    Deregistration exit = life.values().any(Deregistration.class);
                    var found = life.found();
                    return (managed, told) ->
                            guarded(managed, exit.attempt(), managed.deregister(exit, found, told), told);
                }),
                anew("close", life -> {
                    Closing closing = life.values().any(Closing.class);
                    var found = life.found();
                    return (managed, told) ->
                            guarded(managed, closing.attempt(), managed.close(closing, found, told), told);
                }));
    }

    private static Answer guarded(
            Managed managed,
            ExitAttempt attempt,
            Decision<? extends Change<? extends Case, CaseFact>> judged,
            Told told) {
        return judged instanceof Decision.Refused<?>(ExitRefusal.NotSafeYet refusal)
                ? new Answer.RefusedAndKept(refusal, managed.refuseExit(attempt, refusal.obstacles(), told))
                : Answer.of(judged);
    }

    private static List<Verb> referred() {
        return List.of(
                anew("refer", recording(Referral.class, Managed::refer)),
                anew("consider-referral", recording(String.class, Managed::considerReferral)),
                once("decide-referral", life -> {
                    var decision = life.values().any(ReferralFact.Decided.class);
                    List<EventId> made = life.told(CaseFact.ReferralMade.class).stream()
                            .map(one -> one.told().id())
                            .toList();
                    EventId id =
                            made.isEmpty() ? decision.referral() : life.values().among(made);
                    return (managed, told) -> Answer.ofThing(
                            managed,
                            told,
                            CaseFact.AboutReferral::new,
                            life.port(Screenings.class)
                                    .find(managed.id(), id)
                                    .map(one -> one.decide(decision.outcome(), decision.reason())));
                }),
                once("notify", life -> {
                    var said = life.values().any(NotificationFact.Notified.class);
                    return (managed, told) -> {
                        List<Notification> before =
                                life.port(Notifications.class).of(managed.id());
                        return Answer.about(
                                managed,
                                told,
                                CaseFact.AboutNotification::new,
                                new Taken<>(Notification.telling(said, told.agency(), before)));
                    };
                }));
    }

    private static List<Verb> moved() {
        return List.of(
                anew("plan-release", recording(ReleasePlan.class, Managed::planRelease)),
                anew(
                        "withdraw-release-plan",
                        life -> (managed, told) -> Answer.of(managed.withdrawReleasePlan("In fictional words", told))),
                anew("release", life -> {
                    Release release = life.values().any(Release.class);
                    return (managed, told) -> Answer.of(managed.release(release, told));
                }),
                anew(
                        "return-to-custody",
                        life -> (managed, told) -> Answer.of(managed.returnToCustody("In fictional words", told))),
                anew("record-sentence", beginning(Sentence.class, Managed::recordSentence)),
                anew("record-charge", recording(Charge.class, Managed::recordCharge)));
    }

    private static List<Verb> left() {
        return List.of(
                new Verb("record-arrest", Verb.Again.ANEW, life -> {
                    Arrest arrest = life.values().begun(Arrest.class);
                    return (about, told) -> switch (about) {
                        case Managed managed -> Answer.does(managed.recordArrest(arrest, told));
                        case Case.Left gone ->
                            gone.recordArrest(arrest, told, life.told(told.agency()))
                                    .map(Answer::does)
                                    .orElseGet(Answer.NotThere::new);
                    };
                }),
                REOPEN);
    }
}
