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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import sightline.web.forms.Desk;
import sightline.web.forms.Posted;
import sightline.web.forms.Subject;
import sightline.web.services.Arrests;
import sightline.web.services.Problem;
import sightline.web.services.Refused;
import sightline.web.services.Sending;
import sightline.web.services.Services;

/** Arrests, for police: one is told of, and where no number is known somebody compares who it may be. */
@Path("/arrests")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("CASE_MANAGER")
@Produces(MediaType.TEXT_HTML)
class ArrestPages {
    private static final String RECORD = "/arrests/record";

    private final Services services;
    private final Desk desk;

    ArrestPages(Services services, Desk desk) {
        this.services = services;
        this.desk = desk;
    }

    /** What was told of an arrest, and what came of it. */
    record Outcome(Arrests.Answer answer, Map<String, String> carried) {

        /** For the next request, which is another. */
        public String key() {
            return UUID.randomUUID().toString();
        }

        public String described() {
            return ArrestFields.described(carried);
        }
    }

    @CheckedTemplate(basePath = "arrests")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance begin();

        static native TemplateInstance screened(Outcome outcome);

        static native TemplateInstance refused(Problem problem);
    }

    @GET
    public TemplateInstance begin() {
        return Templates.begin();
    }

    @GET
    @Path("/record")
    public Response form() {
        return desk.show(ArrestFields.verb(), subject(), RECORD);
    }

    @POST
    @Path("/record")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record() {
        return desk.take(
                ArrestFields.verb(),
                subject(),
                RECORD,
                PostedForm.read(),
                this::screened,
                outcome -> page(200, Templates.screened(outcome)));
    }

    /** The same arrest once more: to see who it may be of, or with who was recognised. */
    @POST
    @Path("/compare")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response compare() {
        Posted posted = PostedForm.read();
        String key = posted.of("key").isEmpty() ? UUID.randomUUID().toString() : posted.of("key");
        try {
            return page(200, Templates.screened(screened(new Sending(ArrestFields.told(posted), key, null))));
        } catch (Refused refused) {
            return page(refused.problem().status(), Templates.refused(refused.problem()));
        }
    }

    private Outcome screened(Sending arrest) {
        return new Outcome(services.arrests().screen(arrest), ArrestFields.carried(arrest.body()));
    }

    private Subject subject() {
        return new Subject(services.cases().line(), "", "Arrests", "/arrests", null);
    }

    private static Response page(int status, TemplateInstance template) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(template.render())
                .build();
    }
}
