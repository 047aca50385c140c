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
import java.util.List;
import java.util.UUID;
import sightline.web.forms.Desk;
import sightline.web.forms.Posted;
import sightline.web.forms.Subject;
import sightline.web.forms.Verb;
import sightline.web.services.Agencies;
import sightline.web.services.CaseView;
import sightline.web.services.Services;
import sightline.web.session.Who;

/** Forms for what can be done with a case. */
@Path("/cases/{id}")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("**")
@Produces(MediaType.TEXT_HTML)
class CaseVerbPages {
    private final Services services;
    private final Agencies agencies;
    private final Desk desk;
    private final Who who;

    CaseVerbPages(Services services, Agencies agencies, Desk desk, Who who) {
        this.who = who;
        this.services = services;
        this.agencies = agencies;
        this.desk = desk;
    }

    @GET
    @Path("/do/{verb}")
    public Response form(@PathParam("id") UUID id, @PathParam("verb") String verb) {
        CaseView view = services.cases().show(id);
        CaseForms forms = new CaseForms(view, services, agencies);
        return desk.show(forms.of(verb), subject(view), "/cases/%s/do/%s".formatted(id, verb), forms.known(verb));
    }

    @POST
    @Path("/do/{verb}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("id") UUID id, @PathParam("verb") String verb) {
        CaseView view = services.cases().show(id);
        Posted posted = PostedForm.read();
        return desk.take(
                verb(view, verb),
                subject(view),
                "/cases/%s/do/%s".formatted(id, verb),
                posted,
                done -> leaves(verb, posted) ? "/cases" : subject(view).back());
    }

    @GET
    @Path("/concerns/{concern}")
    public Response answer(@PathParam("id") UUID id, @PathParam("concern") UUID concern) {
        CaseView view = services.cases().show(id);
        return desk.show(answering(concern), subject(view), "/cases/%s/concerns/%s".formatted(id, concern));
    }

    @POST
    @Path("/concerns/{concern}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeAnswer(@PathParam("id") UUID id, @PathParam("concern") UUID concern) {
        CaseView view = services.cases().show(id);
        return desk.take(
                answering(concern), subject(view), "/cases/%s/concerns/%s".formatted(id, concern), PostedForm.read());
    }

    /** Whose own agency left is shown nothing of the case any more. */
    private boolean leaves(String verb, Posted posted) {
        return verb.equals("leave") && posted.of("agency").equals(who.agency());
    }

    private static Verb answering(UUID concern) {
        return ThingForms.of("concerns", concern, "acknowledge", List.of());
    }

    private Verb verb(CaseView view, String name) {
        return new CaseForms(view, services, agencies).of(name);
    }

    private Subject subject(CaseView view) {
        String heading = "%s, %s".formatted(view.personName(), view.number());
        String address = "/cases/" + view.id();
        return new Subject(services.cases().line(), address, heading, address, null);
    }
}
