package sightline.web.rest;

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
import java.util.UUID;
import sightline.web.forms.Desk;
import sightline.web.forms.Subject;
import sightline.web.forms.Verb;
import sightline.web.services.Agencies;
import sightline.web.services.CaseView;
import sightline.web.services.Fact;
import sightline.web.services.Services;

/** The form an entry of a case was told with, filled in as it was told, to tell it right. */
@Path("/cases/{id}/correct/{fact}")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("**")
@Produces(MediaType.TEXT_HTML)
class CorrectionPages {
    private final Services services;
    private final Agencies agencies;
    private final Desk desk;

    CorrectionPages(Services services, Agencies agencies, Desk desk) {
        this.services = services;
        this.agencies = agencies;
        this.desk = desk;
    }

    @GET
    public Response form(@PathParam("id") UUID id, @PathParam("fact") UUID fact) {
        CaseView view = services.cases().show(id);
        Fact told = services.cases().fact(id, fact);
        Verb verb = verb(view, told);
        return desk.show(verb, subject(view), address(id, fact), Prefilled.of(verb, told));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("id") UUID id, @PathParam("fact") UUID fact) {
        CaseView view = services.cases().show(id);
        Verb verb = verb(view, services.cases().fact(id, fact));
        return desk.take(verb, subject(view), address(id, fact), PostedForm.read());
    }

    private Verb verb(CaseView view, Fact told) {
        Correctable.Way way = Correctable.of(told).orElseThrow(NotFoundException::new);
        Verb verb = way.things().isEmpty()
                ? new CaseForms(view, services, agencies).of(way.verb())
                : ThingForms.of(way.things(), UUID.fromString(way.thing()), way.verb(), agencies.options(view));
        return verb.correcting(told.id());
    }

    private static String address(UUID id, UUID fact) {
        return "/cases/%s/correct/%s".formatted(id, fact);
    }

    private Subject subject(CaseView view) {
        String address = "/cases/" + view.id();
        return new Subject(
                services.cases().line(), address, "%s, %s".formatted(view.personName(), view.number()), address, null);
    }
}
