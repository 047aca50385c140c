package sightline.web.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import sightline.web.rest.Rows.ResidentRow;
import sightline.web.services.May;
import sightline.web.services.Premises.PlacementView;
import sightline.web.services.Services;
import sightline.web.session.Who;

/** Approved premises: who lives there or is expected, and one placement with its key work. */
@Path("/")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("**")
@Produces(MediaType.TEXT_HTML)
class PremisesPages {
    private final Services services;
    private final Desk desk;
    private final Who who;
    private final Clock clock;

    PremisesPages(Services services, Desk desk, Who who, Clock clock) {
        this.services = services;
        this.desk = desk;
        this.who = who;
        this.clock = clock;
    }

    /** One placement, and what can be done about it. */
    record PlacementPage(ResidentRow row) {

        public String address() {
            return "/placements/" + row.placement().id();
        }

        public List<May> allowed() {
            return row.placement().may().stream().filter(May::allowed).toList();
        }

        public List<May> notOffered() {
            return row.placement().may().stream().filter(may -> !may.allowed()).toList();
        }
    }

    @CheckedTemplate(basePath = "premises")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(List<ResidentRow> rows, String show);

        static native TemplateInstance placement(PlacementPage page);
    }

    @GET
    @Path("premises")
    public TemplateInstance list(@QueryParam("show") @DefaultValue("current") String show) {
        String status = show.matches("expected|past") ? show : "current";
        Rows rows = new Rows(services, who, clock);
        return Templates.list(rows.residents(services.premises().mine(status)), status);
    }

    @GET
    @Path("placements/{id}")
    public TemplateInstance placement(@PathParam("id") UUID id) {
        Rows rows = new Rows(services, who, clock);
        return Templates.placement(
                new PlacementPage(rows.resident(services.premises().show(id))));
    }

    @GET
    @Path("placements/{id}/do/{verb}")
    public Response form(@PathParam("id") UUID id, @PathParam("verb") String verb) {
        PlacementView placement = services.premises().show(id);
        return desk.show(PlacementForms.of(verb), subject(placement), address(id, verb));
    }

    @POST
    @Path("placements/{id}/do/{verb}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("id") UUID id, @PathParam("verb") String verb) {
        PlacementView placement = services.premises().show(id);
        return desk.take(PlacementForms.of(verb), subject(placement), address(id, verb), PostedForm.read());
    }

    /** Passing a session on, or having read it: a button each. */
    @POST
    @Path("placements/{id}/sessions/{session}/{verb:pass|acknowledge}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response session(
            @PathParam("id") UUID id, @PathParam("session") UUID session, @PathParam("verb") String verb) {
        Subject subject =
                new Subject(services.premises().line(), "/key-work/" + session, "", "/placements/" + id, null);
        return desk.take(PlacementForms.button(verb), subject, "", PostedForm.read());
    }

    private Subject subject(PlacementView placement) {
        String address = "/placements/" + placement.id();
        String name = new Rows(services, who, clock).person(placement.caseId()).name();
        return new Subject(services.premises().line(), address, name, address, null);
    }

    private static String address(UUID id, String verb) {
        return "/placements/%s/do/%s".formatted(id, verb);
    }
}
