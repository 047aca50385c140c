package sightline.web.rest;

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
import java.net.URI;
import sightline.web.forms.Desk;
import sightline.web.forms.Posted;
import sightline.web.forms.Subject;
import sightline.web.forms.Verb;
import sightline.web.services.Services;

/** Where victim liaison, which sees no case and has no list of any, comes to a victims' section: by an exact number. */
@Path("/victims")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("VLO")
@Produces(MediaType.TEXT_HTML)
class VictimSectionPages {
    private static final String PAGE = "/victims";
    private static final Verb FIND = Verb.of("find-section", "Open the section", Numbers.KIND, Numbers.VALUE)
            .explained("Of a case that your agency is on. It shows its victims’ section and nothing else of the case.");

    private final Services services;
    private final Desk desk;

    VictimSectionPages(Services services, Desk desk) {
        this.services = services;
        this.desk = desk;
    }

    @GET
    public Response form() {
        return desk.show(FIND, subject(), PAGE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response find() {
        Posted posted = PostedForm.read();
        return desk.take(
                FIND,
                subject(),
                PAGE,
                posted,
                sending ->
                        services.cases().victimSection(posted.of(Numbers.KIND.name()), posted.of(Numbers.VALUE.name())),
                found -> Response.seeOther(URI.create("/cases/%s/victims".formatted(found.caseId())))
                        .build());
    }

    private Subject subject() {
        return new Subject(services.cases().line(), "", "Victims’ sections", "/today", null);
    }
}
