package sightline.web.rest;

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
import java.util.UUID;
import sightline.web.forms.Desk;
import sightline.web.forms.Subject;
import sightline.web.forms.Verb;
import sightline.web.services.Agencies;
import sightline.web.services.CaseView;
import sightline.web.services.Services;

/** Forms for what can be done with one of the many things of a case, such as a permission. */
@Path("/cases/{id}/{things}/{thing}/do/{verb}")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("**")
@Produces(MediaType.TEXT_HTML)
class ThingVerbPages {
    private final Services services;
    private final Agencies agencies;
    private final Desk desk;

    ThingVerbPages(Services services, Agencies agencies, Desk desk) {
        this.services = services;
        this.agencies = agencies;
        this.desk = desk;
    }

    @GET
    public Response form(
            @PathParam("id") UUID id,
            @PathParam("things") String things,
            @PathParam("thing") UUID thing,
            @PathParam("verb") String verb) {
        CaseView view = services.cases().show(id);
        return desk.show(form(view, things, thing, verb), subject(view, things), address(id, things, thing, verb));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(
            @PathParam("id") UUID id,
            @PathParam("things") String things,
            @PathParam("thing") UUID thing,
            @PathParam("verb") String verb) {
        CaseView view = services.cases().show(id);
        return desk.take(
                form(view, things, thing, verb),
                subject(view, things),
                address(id, things, thing, verb),
                PostedForm.read());
    }

    private Verb form(CaseView view, String things, UUID thing, String verb) {
        return ThingForms.of(things, thing, verb, agencies.options(view));
    }

    private static String address(UUID id, String things, UUID thing, String verb) {
        return "/cases/%s/%s/%s/do/%s".formatted(id, things, thing, verb);
    }

    /** Comes back to the section of the case that shows such things. */
    private Subject subject(CaseView view, String things) {
        String heading = "%s, %s".formatted(view.personName(), view.number());
        String address = "/cases/" + view.id();
        return new Subject(services.cases().line(), address, heading, address + CaseSections.showing(things), null);
    }
}
