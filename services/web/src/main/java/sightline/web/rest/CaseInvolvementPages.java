package sightline.web.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import sightline.platform.language.Place;
import sightline.web.forms.Desk;
import sightline.web.forms.Field;
import sightline.web.forms.Option;
import sightline.web.forms.Subject;
import sightline.web.forms.Verb;
import sightline.web.services.Agencies;
import sightline.web.services.CaseView;
import sightline.web.services.Involvements.Involvement;
import sightline.web.services.Services;
import sightline.web.session.Who;

/** Which agencies asked to be on a case, and the answers of who leads on it. */
@Path("/cases/{id}/involvement")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("**")
@Produces(MediaType.TEXT_HTML)
class CaseInvolvementPages {
    private final Services services;
    private final Agencies agencies;
    private final Desk desk;
    private final Who who;
    private final Clock clock;

    CaseInvolvementPages(Services services, Agencies agencies, Desk desk, Who who, Clock clock) {
        this.services = services;
        this.agencies = agencies;
        this.desk = desk;
        this.who = who;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "cases")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance involvement(CasePage page, List<Involvement> rows);
    }

    @GET
    public TemplateInstance requests(@PathParam("id") UUID id) {
        return Templates.involvement(
                CasePage.of(services, new Rows(services, who, clock), id, "involvement"),
                services.involvements().of(id));
    }

    @GET
    @Path("/{request}/{answer:accept|decline}")
    public Response form(
            @PathParam("id") UUID id, @PathParam("request") UUID request, @PathParam("answer") String answer) {
        return desk.show(verb(id, request, answer), subject(id), action(id, request, answer));
    }

    @POST
    @Path("/{request}/{answer:accept|decline}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(
            @PathParam("id") UUID id, @PathParam("request") UUID request, @PathParam("answer") String answer) {
        return desk.take(verb(id, request, answer), subject(id), action(id, request, answer), PostedForm.read());
    }

    private Verb verb(UUID id, UUID request, String answer) {
        Involvement asked = services.involvements().find(id, request).orElseThrow(NotFoundException::new);
        Verb verb = answer.equals("accept") ? accepting() : declining();
        return verb.doneTo("involvement")
                .at("/involvement-requests/%s/answer".formatted(request))
                .explained("%s asked: %s".formatted(agencies.name(asked.agency()), asked.reason()));
    }

    private static Verb accepting() {
        return Verb.of(
                        "accept",
                        "Join the agency",
                        Field.oneOf("place", "As what?", places()),
                        Field.moment("until", "Until when?").optional().hint("Leave empty if nothing ends it yet"),
                        Field.text("words", "On which basis?").hint("The agency is told"))
                .with("outcome", "joined");
    }

    private static Verb declining() {
        return Verb.of("decline", "Decline", Field.text("words", "Why not?").hint("The agency is told"))
                .with("outcome", "refused");
    }

    /** There is one lead agency already. */
    private static List<Option> places() {
        return Option.of(Place.class).stream()
                .filter(place -> !place.value().equals("lead"))
                .toList();
    }

    private Subject subject(UUID id) {
        CaseView view = services.cases().show(id);
        return new Subject(
                services.cases().line(),
                "/cases/" + id,
                StartPages.heading(view),
                "/cases/%s/involvement".formatted(id),
                null);
    }

    private static String action(UUID id, UUID request, String answer) {
        return "/cases/%s/involvement/%s/%s".formatted(id, request, answer);
    }
}
