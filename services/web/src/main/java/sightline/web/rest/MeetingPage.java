package sightline.web.rest;

import java.util.List;
import java.util.UUID;
import sightline.web.rest.Rows.ActionRow;
import sightline.web.services.CaseView;
import sightline.web.services.May;
import sightline.web.services.Meetings.MeetingView;
import sightline.web.services.Services;
import sightline.web.session.Who;

/** What the page of one meeting shows: who comes, what it decided, its minutes, and the actions of the case. */
record MeetingPage(
        MeetingView meeting,
        People.Person person,
        Fetched<List<ActionRow>> actions,
        MinutesForm minutes,
        Fetched<CaseView> about,
        boolean knowsAnswers,
        String ownAgency) {

    static MeetingPage of(Services services, Rows rows, MeetingView meeting, MinutesForm minutes, Who who) {
        UUID caseId = UUID.fromString(meeting.caseId());
        return new MeetingPage(
                meeting,
                rows.person(meeting.caseId()),
                Fetched.ask(() -> rows.actions(services.actions().of(caseId))),
                minutes,
                Fetched.ask(() -> services.cases().show(caseId)),
                rows.meeting(meeting).knowsAnswers(),
                who.agency());
    }

    /** Minutes as they are written: sent under the key, changed only if nobody else has in between. */
    public record MinutesForm(String text, String key, String version) {}

    /** Whether the service of its case lets this person assign an action. */
    public boolean assigns() {
        return about.came() && about.value().mayStart("assign-action");
    }

    public String address() {
        return "/meetings/" + meeting.id();
    }

    /** What another agency has answered is not for everybody. */
    public boolean knowsAnswerOf(String agency) {
        return knowsAnswers || agency.equals(ownAgency);
    }

    /** The minutes have a form of their own on this page. */
    public List<May> allowed() {
        return meeting.may().stream()
                .filter(may -> may.allowed() && !may.verb().equals("minutes"))
                .toList();
    }

    public List<May> notOffered() {
        return meeting.may().stream()
                .filter(may -> !may.allowed() && !may.verb().equals("minutes"))
                .toList();
    }

    public boolean minuting() {
        return meeting.may().stream().anyMatch(may -> may.verb().equals("minutes") && may.allowed());
    }

    public List<ActionRow> ofThisMeeting() {
        return actions.orElse(List.of()).stream()
                .filter(row -> meeting.id().equals(row.action().meetingId()))
                .toList();
    }

    public List<ActionRow> earlier() {
        return actions.orElse(List.of()).stream()
                .filter(row ->
                        row.action().open() && !meeting.id().equals(row.action().meetingId()))
                .toList();
    }
}
