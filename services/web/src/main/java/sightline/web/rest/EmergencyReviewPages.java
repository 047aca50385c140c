package sightline.web.rest;

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
import java.util.List;
import java.util.UUID;
import sightline.platform.language.ReviewOutcome;
import sightline.web.forms.Desk;
import sightline.web.forms.Field;
import sightline.web.forms.Subject;
import sightline.web.forms.Verb;
import sightline.web.services.Emergencies.Emergency;
import sightline.web.services.Names;
import sightline.web.services.Page;
import sightline.web.services.Services;
import sightline.web.words.Times;

/** Emergency access for whoever reviews it: the list, what is late first, and the review of one. */
@Path("/emergencies")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("IG_OFFICER")
@Produces(MediaType.TEXT_HTML)
class EmergencyReviewPages {
    private final Services services;
    private final Names names;
    private final Desk desk;

    EmergencyReviewPages(Services services, Names names, Desk desk) {
        this.services = services;
        this.names = names;
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "emergency")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(Page<Emergency> page);
    }

    @GET
    public TemplateInstance list(@QueryParam("after") @DefaultValue("") String after) {
        Page<Emergency> page = services.emergencies().list(after);
        names.know(page.items().stream().map(Emergency::person).toList());
        return Templates.list(page);
    }

    @GET
    @Path("/{id}/review")
    public Response form(@PathParam("id") UUID id) {
        Emergency about = about(id);
        return desk.show(verb(about), subject(about), action(id));
    }

    @POST
    @Path("/{id}/review")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("id") UUID id) {
        Emergency about = about(id);
        return desk.take(verb(about), subject(about), action(id), PostedForm.read());
    }

    private Emergency about(UUID id) {
        return services.emergencies().find(id.toString()).orElseThrow(NotFoundException::new);
    }

    private static Verb verb(Emergency about) {
        return Verb.of(
                        "review",
                        "Record the review",
                        Field.oneOf("outcome", "Was it justified?", ReviewOutcome.class),
                        Field.text("words", "Why?"))
                .doneTo("emergency")
                .explained("What they wrote: " + about.words());
    }

    private Subject subject(Emergency about) {
        names.know(List.of(about.person()));
        String heading = "%s, %s".formatted(names.of(about.person()), Times.moment(about.at()));
        return new Subject(
                services.emergencies().line(), "/emergencies/" + about.emergencyId(), heading, "/emergencies", null);
    }

    private static String action(UUID id) {
        return "/emergencies/%s/review".formatted(id);
    }
}
