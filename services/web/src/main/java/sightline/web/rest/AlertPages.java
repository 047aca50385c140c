package sightline.web.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import sightline.web.forms.Desk;
import sightline.web.forms.Field;
import sightline.web.forms.Subject;
import sightline.web.forms.Verb;
import sightline.web.rest.Rows.AlertRow;
import sightline.web.services.Services;
import sightline.web.session.Who;

/** Alerts that somebody must answer or is told of. */
@Path("/alerts")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("**")
@Produces(MediaType.TEXT_HTML)
class AlertPages {
    private final Services services;
    private final Desk desk;
    private final Who who;
    private final Clock clock;

    AlertPages(Services services, Desk desk, Who who, Clock clock) {
        this.services = services;
        this.desk = desk;
        this.who = who;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "alerts")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(List<AlertRow> rows);
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(new Rows(services, who, clock).alerts().needed());
    }

    @POST
    @Path("/{id}/acknowledge")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response acknowledge(@PathParam("id") UUID id) {
        return desk.take(
                Verb.of("acknowledge", "Acknowledge"),
                subject(id),
                "/alerts/%s/acknowledge".formatted(id),
                PostedForm.read());
    }

    @GET
    @Path("/{id}/resolve")
    public Response resolving(@PathParam("id") UUID id) {
        return desk.show(resolve(), subject(id), "/alerts/%s/resolve".formatted(id));
    }

    @POST
    @Path("/{id}/resolve")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response resolved(@PathParam("id") UUID id) {
        return desk.take(resolve(), subject(id), "/alerts/%s/resolve".formatted(id), PostedForm.read());
    }

    private static Verb resolve() {
        return Verb.of("resolve", "Resolve the alert", Field.text("reason", "What answers it?"));
    }

    private Subject subject(UUID id) {
        return new Subject(services.oversight().line(), "/alerts/" + id, "Alert", "/alerts", null);
    }
}
