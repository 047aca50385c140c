package sightline.web.rest;

import static sightline.web.forms.Field.day;
import static sightline.web.forms.Field.line;
import static sightline.web.forms.Field.moment;
import static sightline.web.forms.Field.oneNumberOf;
import static sightline.web.forms.Field.oneOf;
import static sightline.web.forms.Field.person;
import static sightline.web.forms.Field.text;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import sightline.platform.language.MeetingKind;
import sightline.web.forms.Desk;
import sightline.web.forms.Option;
import sightline.web.forms.Subject;
import sightline.web.forms.Verb;
import sightline.web.services.Agencies;
import sightline.web.services.CaseView;
import sightline.web.services.Line;
import sightline.web.services.Services;

/** What is begun for a case at another service: a meeting, an action, a placement. */
@Path("/cases/{id}/{start:schedule-meeting|assign-action|request-placement}")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("**")
@Produces(MediaType.TEXT_HTML)
class StartPages {
    private final Services services;
    private final Agencies agencies;
    private final Desk desk;

    StartPages(Services services, Agencies agencies, Desk desk) {
        this.services = services;
        this.agencies = agencies;
        this.desk = desk;
    }

    @GET
    public Response form(@PathParam("id") UUID id, @PathParam("start") String start) {
        CaseView about = services.cases().show(id);
        return desk.show(verb(about, start), subject(about, start), "/cases/%s/%s".formatted(id, start));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("id") UUID id, @PathParam("start") String start) {
        CaseView about = services.cases().show(id);
        return desk.take(
                verb(about, start),
                subject(about, start),
                "/cases/%s/%s".formatted(id, start),
                PostedForm.read(),
                done -> done.made().isEmpty() ? "/cases/" + id : "/%s/%s".formatted(section(start), done.made()));
    }

    private Verb verb(CaseView about, String start) {
        return switch (start) {
            case "schedule-meeting" ->
                Verb.of(
                                "schedule",
                                "Schedule the meeting",
                                oneOf("kind", "What kind of meeting?", MeetingKind.class),
                                oneNumberOf("level", "At which level?", Option.numbers("Level", 2, 3)),
                                moment("startsAt", "When does it start?"),
                                line("venue", "Where?").optional(),
                                person("minuteTaker", "Who takes the minutes?").optional())
                        .with("caseId", about.id())
                        .explained("Every agency on the case is invited, and asked what its records hold.");
            case "assign-action" -> assigning(about, agencies);
            case "request-placement" ->
                Verb.of(
                                "request",
                                "Ask for the placement",
                                oneOf("premises", "Which approved premises?", premises(about)),
                                day("arriveOn", "When should they arrive?").optional(),
                                day("departOn", "When should they leave?").optional())
                        .with("caseId", about.id());
            default -> throw new NotFoundException();
        };
    }

    static Verb assigning(CaseView about, Agencies agencies) {
        return Verb.of(
                        "assign",
                        "Assign the action",
                        text("what", "What is to be done?"),
                        oneOf("ownerAgency", "Which agency does it?", agencies.options(about)),
                        person("owner", "Who in that agency?").optional(),
                        day("dueOn", "By the end of which day?"))
                .with("caseId", about.id());
    }

    private List<Option> premises(CaseView about) {
        return agencies.ofKind(about.area(), "approved-premises");
    }

    private static String section(String start) {
        return switch (start) {
            case "schedule-meeting" -> "meetings";
            case "assign-action" -> "actions";
            default -> "placements";
        };
    }

    private Subject subject(CaseView about, String start) {
        Line line =
                switch (start) {
                    case "schedule-meeting" -> services.meetings().line();
                    case "assign-action" -> services.actions().line();
                    default -> services.premises().line();
                };
        return new Subject(line, "/" + section(start), heading(about), "/cases/" + about.id(), null);
    }

    static String heading(CaseView about) {
        return "%s, %s".formatted(about.personName(), about.number());
    }
}
