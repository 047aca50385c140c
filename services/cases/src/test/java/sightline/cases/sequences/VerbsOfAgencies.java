package sightline.cases.sequences;

import static sightline.cases.sequences.Verb.anew;
import static sightline.cases.sequences.Verb.begins;
import static sightline.cases.sequences.Verb.once;
import static sightline.cases.sequences.VerbsOfSupervision.beginning;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Cases;
import sightline.cases.domain.Managed;
import sightline.cases.domain.concern.Concern;
import sightline.cases.domain.disclosure.Disclosure;
import sightline.cases.domain.exchange.Addressees;
import sightline.cases.domain.exchange.Question;
import sightline.cases.domain.exchange.QuestionFact;
import sightline.cases.domain.exchange.Questions;
import sightline.cases.domain.exchange.Share;
import sightline.cases.domain.exchange.ShareFact;
import sightline.cases.domain.exchange.Shares;
import sightline.cases.domain.intelligence.Marker;
import sightline.cases.domain.intelligence.MarkerFact;
import sightline.cases.domain.intelligence.Markers;
import sightline.cases.domain.view.View;
import sightline.cases.domain.view.ViewFact;
import sightline.cases.domain.view.Views;
import sightline.platform.language.ConcernId;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.MarkerId;
import sightline.platform.language.MeetingId;
import sightline.platform.language.QuestionId;
import sightline.platform.language.ShareId;
import sightline.platform.language.ShareReceipt;

/** What agencies tell, ask and keep from each other, and where they differ. */
final class VerbsOfAgencies {
    private VerbsOfAgencies() {}

    static List<Verb> all() {
        // What goes from one to another comes up twice as often: the other has to answer it.
        return Stream.of(shared(), shared(), asked(), asked(), sealed(), differed(), noticed())
                .flatMap(List::stream)
                .toList();
    }

    private static Addressees reachable(Managed managed) {
        return new Addressees(managed.knownTo(Life.NOON));
    }

    private static List<Verb> shared() {
        return List.of(
                anew("share-information", life -> {
                    var what = life.values().begun(ShareFact.Shared.class);
                    return (managed, told) -> Answer.about(
                            managed,
                            told,
                            CaseFact.AboutShare::new,
                            Share.send(what, told.agency(), reachable(managed)));
                }),
                once("acknowledge-share", life -> {
                    ShareId id = life.values().any(ShareId.class);
                    ShareReceipt how = life.values().any(ShareReceipt.class);
                    return (managed, told) -> Answer.ofThing(
                            managed,
                            told,
                            CaseFact.AboutShare::new,
                            life.port(Shares.class)
                                    .find(managed.id(), id)
                                    .map(one -> one.acknowledge(how, told.agency())));
                }),
                once("report-share-failed", life -> {
                    ShareId id = life.values().any(ShareId.class);
                    String reason = life.values().any(String.class);
                    return (managed, told) -> Answer.ofThing(
                            managed,
                            told,
                            CaseFact.AboutShare::new,
                            life.port(Shares.class).find(managed.id(), id).map(one -> one.fail(reason, told.agency())));
                }));
    }

    private static List<Verb> asked() {
        return List.of(
                anew("ask-question", life -> {
                    var what = life.values().begun(QuestionFact.Asked.class);
                    return (managed, told) -> Answer.about(
                            managed,
                            told,
                            CaseFact.AboutQuestion::new,
                            Question.ask(what, told.agency(), reachable(managed)));
                }),
                once("answer-question", life -> {
                    QuestionId id = life.values().any(QuestionId.class);
                    String words = life.values().any(String.class);
                    return (managed, told) -> Answer.ofThing(
                            managed,
                            told,
                            CaseFact.AboutQuestion::new,
                            life.port(Questions.class)
                                    .find(managed.id(), id)
                                    .map(one -> one.answer(words, told.agency())));
                }),
                begins("decide-disclosure", Disclosure.class, CaseFact.AboutDisclosure::new));
    }

    private static List<Verb> sealed() {
        return List.of(
                begins("mark-intelligence", MarkerFact.Marked.class, CaseFact.AboutMarker::new),
                once("weigh-intelligence", life -> {
                    MeetingId meeting = life.values().fresh(MeetingId.class);
                    return weighing(life, meeting);
                }),
                anew("weigh-intelligence-at-no-meeting", life -> weighing(life, null)),
                once("end-intelligence", life -> marker(life, Marker::end)));
    }

    private static Verb.AskOfManaged weighing(Life life, @Nullable MeetingId meeting) {
        return marker(life, one -> one.weigh(meeting));
    }

    private static Verb.AskOfManaged marker(Life life, Function<Marker, Decision<Optional<MarkerFact>>> rule) {
        MarkerId id = life.values().any(MarkerId.class);
        return (managed, told) -> Answer.ofThing(
                managed,
                told,
                CaseFact.AboutMarker::new,
                life.port(Markers.class)
                        .find(managed.id(), id)
                        .filter(one -> one.held().by().equals(told.agency()))
                        .map(rule));
    }

    private static List<Verb> differed() {
        return List.of(
                once("record-differing-view", life -> {
                    var differing = life.values().any(ViewFact.Differs.class);
                    return (managed, told) -> {
                        View now = life.port(Views.class).of(managed.id(), differing.topic());
                        return Answer.about(
                                managed, told, CaseFact.AboutView::new, new Taken<>(now.differ(differing, told)));
                    };
                }),
                once("settle-view", life -> {
                    var settling = life.values().any(ViewFact.Settled.class);
                    return (managed, told) -> {
                        View now = life.port(Views.class).of(managed.id(), settling.topic());
                        return Answer.about(managed, told, CaseFact.AboutView::new, now.settle(settling));
                    };
                }));
    }

    private static List<Verb> noticed() {
        return List.of(
                anew("raise-concern", beginning(Concern.class, Managed::raiseConcern)),
                once("acknowledge-concern", life -> {
                    ConcernId id = life.values().any(ConcernId.class);
                    String response = life.values().any(String.class);
                    return (managed, told) -> life.port(Cases.class)
                            .concern(managed.id(), id)
                            .map(one -> one.isAnsweredWith(response)
                                    ? new Answer.NothingAnew()
                                    : Answer.of(managed.acknowledge(one, response, told)))
                            .orElseGet(Answer.NotThere::new);
                }));
    }
}
