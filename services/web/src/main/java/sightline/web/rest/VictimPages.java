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
import java.util.UUID;
import sightline.web.forms.Desk;
import sightline.web.forms.Subject;
import sightline.web.forms.Verb;
import sightline.web.services.Services;
import sightline.web.services.VictimContacts;

/**
 * The victims' section of a case, for victim liaison and whoever holds the case; it shows nothing else of the case, and
 * to everybody else it is not there. Each form asks for the section first, and so is not there either.
 */
@Path("/cases/{id}/victims")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("**")
@Produces(MediaType.TEXT_HTML)
class VictimPages {
    private final Services services;
    private final Desk desk;

    VictimPages(Services services, Desk desk) {
        this.services = services;
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "cases")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance victims(UUID id, VictimContacts section);
    }

    @GET
    public TemplateInstance section(@PathParam("id") UUID id) {
        return Templates.victims(id, services.cases().victimContacts(id));
    }

    @GET
    @Path("/do/{verb}")
    public Response form(@PathParam("id") UUID id, @PathParam("verb") String verb) {
        return desk.show(offering(id, verb), subject(id), page(id) + "/do/" + verb);
    }

    @POST
    @Path("/do/{verb}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("id") UUID id, @PathParam("verb") String verb) {
        return desk.take(offering(id, verb), subject(id), page(id) + "/do/" + verb, PostedForm.read());
    }

    @GET
    @Path("/{contact}/do/{verb}")
    public Response formOfOne(
            @PathParam("id") UUID id, @PathParam("contact") UUID contact, @PathParam("verb") String verb) {
        return desk.show(recording(id, contact, verb), subject(id), address(id, contact, verb));
    }

    @POST
    @Path("/{contact}/do/{verb}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeOfOne(
            @PathParam("id") UUID id, @PathParam("contact") UUID contact, @PathParam("verb") String verb) {
        return desk.take(recording(id, contact, verb), subject(id), address(id, contact, verb), PostedForm.read());
    }

    private Verb offering(UUID id, String verb) {
        var unused = services.cases().victimContacts(id);
        return VictimForms.of(verb);
    }

    private Verb recording(UUID id, UUID contact, String verb) {
        boolean there = services.cases().victimContacts(id).items().stream()
                .anyMatch(one -> one.contactId().equals(contact.toString()));
        if (!there) {
            throw new NotFoundException();
        }
        return VictimForms.ofOne(contact, verb);
    }

    private Subject subject(UUID id) {
        return new Subject(services.cases().line(), "/cases/" + id, "Case " + id, page(id), null);
    }

    private static String page(UUID id) {
        return "/cases/%s/victims".formatted(id);
    }

    private static String address(UUID id, UUID contact, String verb) {
        return "%s/%s/do/%s".formatted(page(id), contact, verb);
    }
}
