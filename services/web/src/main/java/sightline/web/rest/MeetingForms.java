package sightline.web.rest;

import static sightline.web.forms.Field.each;
import static sightline.web.forms.Field.oneOf;
import static sightline.web.forms.Field.someOf;
import static sightline.web.forms.Field.text;
import static sightline.web.forms.Field.yesNo;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import sightline.platform.language.DecisionTopic;
import sightline.platform.language.Presence;
import sightline.platform.language.ReturnKind;
import sightline.web.forms.Field;
import sightline.web.forms.Option;
import sightline.web.forms.Verb;
import sightline.web.services.Agencies;
import sightline.web.services.CaseView;
import sightline.web.services.Meetings.Invited;
import sightline.web.services.Meetings.MeetingView;

/** What each verb of a meeting asks for. */
final class MeetingForms {
    private final MeetingView meeting;
    private final CaseView about;
    private final Agencies agencies;

    MeetingForms(MeetingView meeting, CaseView about, Agencies agencies) {
        this.meeting = meeting;
        this.about = about;
        this.agencies = agencies;
    }

    Verb of(String name) {
        return switch (name) {
            case "invite" ->
                Verb.of(
                        name,
                        "Invite",
                        oneOf("agency", "Which agency?", agencies.options(about)),
                        yesNo("required", "Is it needed there?"));
            case "return" ->
                Verb.of(
                                name,
                                "Send the answer",
                                oneOf("kind", "What do your agency’s records hold?", ReturnKind.class),
                                text("report", "Your report").optional())
                        .explained(
                                "Your agency’s answer to the invitation. Co-ordination sees at once that it has come.");
            case "hold" ->
                Verb.of(
                                name,
                                "Record the attendance",
                                each(
                                                "attendance",
                                                "How did each agency take part?",
                                                "agency",
                                                invited(),
                                                "how",
                                                Option.of(Presence.class))
                                        .optional()
                                        .hint("Who is not chosen counts as absent"),
                                Field.happenedAt().called("endedAt", "When did it end?"))
                        .explained("Records that the meeting was held.");
            case "decisions" ->
                Verb.of(
                        name,
                        "Record the decision",
                        oneOf("topic", "What is it about?", DecisionTopic.class),
                        text("decision", "What was decided?"),
                        text("because", "Because").hint("Somebody who was not there must understand it"),
                        text("dissent", "Somebody disagreed: who, and why").optional());
            case "approve-minutes" ->
                Verb.of(name, "Approve the minutes")
                        .explained(
                                "They can then be sent. A correction after that is a new version; nothing is overwritten.");
            case "distribute" ->
                Verb.of(
                        name,
                        "Send the minutes",
                        someOf("to", "To which agencies?", agencies.options(about))
                                .mandatory());
            default -> throw new NotFoundException();
        };
    }

    private List<Option> invited() {
        return meeting.invited().stream()
                .map(Invited::agency)
                .map(agency -> new Option(agency, agencies.name(agency)))
                .toList();
    }
}
