package sightline.web.rest;

import static sightline.web.forms.Field.day;
import static sightline.web.forms.Field.oneOf;
import static sightline.web.forms.Field.text;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import sightline.web.forms.Desk;
import sightline.web.forms.Subject;
import sightline.web.forms.Verb;
import sightline.web.rest.Rows.ActionRow;
import sightline.web.services.Actions;
import sightline.web.services.Actions.ActionView;
import sightline.web.services.Agencies;
import sightline.web.services.CaseView;
import sightline.web.services.May;
import sightline.web.services.Services;
import sightline.web.session.Who;

/** Actions: the board of one's agency or area, and one action with what can be done about it. */
@Path("/actions")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("**")
@Produces(MediaType.TEXT_HTML)
class ActionPages {
    private final Services services;
    private final Agencies agencies;
    private final Desk desk;
    private final Who who;
    private final Clock clock;

    ActionPages(Services services, Agencies agencies, Desk desk, Who who, Clock clock) {
        this.services = services;
        this.agencies = agencies;
        this.desk = desk;
        this.who = who;
        this.clock = clock;
    }

    /** The board as it was asked for. */
    record Board(List<ActionRow> rows, String owner, String status, boolean late, boolean mayAskForTheArea) {

        public String with(String newOwner, String newStatus, boolean newLate) {
            return "?owner=%s&status=%s%s".formatted(newOwner, newStatus, newLate ? "&late=true" : "");
        }
    }

    /** One action, whom it is about, and what can be done. */
    record ActionPage(ActionView action, People.Person person) {

        public String address() {
            return "/actions/" + action.id();
        }

        public List<May> allowed() {
            return action.may().stream().filter(May::allowed).toList();
        }

        public List<May> notOffered() {
            return action.may().stream().filter(may -> !may.allowed()).toList();
        }
    }

    @CheckedTemplate(basePath = "actions")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance board(Board board);

        static native TemplateInstance action(ActionPage page);
    }

    @GET
    public TemplateInstance board(
            @QueryParam("owner") @DefaultValue("") String owner,
            @QueryParam("status") @DefaultValue("open") String status,
            @QueryParam("late") @DefaultValue("false") boolean late) {
        boolean area = who.listsTheArea();
        String whose = owner.equals("area") || (owner.isEmpty() && area) ? "area" : "mine";
        String which = status.equals("all") ? "all" : "open";
        List<ActionView> found = services.actions().list(new Actions.Search(whose, which, late));
        return Templates.board(new Board(new Rows(services, who, clock).actions(found), whose, which, late, area));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance action(@PathParam("id") UUID id) {
        ActionView action = services.actions().show(id);
        return Templates.action(new ActionPage(action, new Rows(services, who, clock).person(action.caseId())));
    }

    @GET
    @Path("/{id}/do/{verb}")
    public Response form(@PathParam("id") UUID id, @PathParam("verb") String verb) {
        ActionView action = services.actions().show(id);
        return desk.show(verb(action, verb), subject(action), "/actions/%s/do/%s".formatted(id, verb));
    }

    @POST
    @Path("/{id}/do/{verb}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("id") UUID id, @PathParam("verb") String verb) {
        ActionView action = services.actions().show(id);
        return desk.take(
                verb(action, verb), subject(action), "/actions/%s/do/%s".formatted(id, verb), PostedForm.read());
    }

    private Verb verb(ActionView action, String name) {
        return switch (name) {
            case "accept" ->
                Verb.of(name, "Accept the action", text("note", "A note").optional());
            case "complete" ->
                Verb.of(
                        name,
                        "Complete the action",
                        text("evidence", "What was done, and how do we know?")
                                .hint("The next meeting reads this: say what somebody who was not there must know"));
            case "carry-forward" ->
                Verb.of(
                        name,
                        "Carry it forward",
                        text("reason", "Why was it not done in time?"),
                        day("dueOn", "By the end of which day now?"));
            case "transfer" ->
                Verb.of(
                        name,
                        "Transfer the action",
                        oneOf("to", "Which agency does it from now on?", agencies.options(about(action))),
                        text("reason", "Why?"));
            case "cancel" -> Verb.of(name, "Cancel the action", text("reason", "Why will it not be done?"));
            default -> throw new NotFoundException();
        };
    }

    private CaseView about(ActionView action) {
        return services.cases().show(UUID.fromString(action.caseId()));
    }

    private Subject subject(ActionView action) {
        String address = "/actions/" + action.id();
        String heading = "%s: %s"
                .formatted(
                        new Rows(services, who, clock).person(action.caseId()).name(), action.title());
        return new Subject(services.actions().line(), address, heading, address, null);
    }
}
