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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.web.forms.Desk;
import sightline.web.forms.Field;
import sightline.web.forms.Subject;
import sightline.web.forms.Verb;
import sightline.web.services.Involvements.Involvement;
import sightline.web.services.Services;

/** Asking to be on a case that one knows nothing of, and what was answered. */
@Path("/involvement")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("**")
@Produces(MediaType.TEXT_HTML)
class InvolvementPages {
    private final Services services;
    private final Desk desk;

    InvolvementPages(Services services, Desk desk) {
        this.services = services;
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "involvement")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance own(List<Involvement> rows);
    }

    @GET
    public TemplateInstance own() {
        return Templates.own(services.involvements().own().reversed());
    }

    @GET
    @Path("/ask")
    public Response form(@Nullable @QueryParam("case") UUID about) {
        return desk.show(verb(about), subject(about), action(about));
    }

    @POST
    @Path("/ask")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@Nullable @QueryParam("case") UUID about) {
        return desk.take(verb(about), subject(about), action(about), PostedForm.read());
    }

    private static Verb verb(@Nullable UUID about) {
        Field reason =
                Field.text("reason", "Why does your agency need to know?").hint("The lead agency reads it");
        Verb verb = about == null
                ? Verb.of("involvement-requests", "Send the request", Numbers.KIND, Numbers.VALUE, reason)
                : Verb.of("involvement-requests", "Send the request", reason);
        return verb.explained("If there is such a case, its lead agency answers. "
                + "What you are told now is the same whether there is one or not.");
    }

    private Subject subject(@Nullable UUID about) {
        return new Subject(
                services.involvements().line(),
                about == null ? "" : "/cases/" + about,
                "Involvement",
                "/involvement",
                null);
    }

    private static String action(@Nullable UUID about) {
        return "/involvement/ask" + EmergencyPages.query(about);
    }
}
