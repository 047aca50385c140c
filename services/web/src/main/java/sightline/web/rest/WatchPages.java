package sightline.web.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import sightline.web.forms.Desk;
import sightline.web.forms.Verb;
import sightline.web.services.Sending;
import sightline.web.services.Services;

/** Watching a case, and watching it no longer: the one takes back the other. */
@Path("/cases/{id}/{verb:watch|stop-watching}")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("**")
@Produces(MediaType.TEXT_HTML)
class WatchPages {
    private final Services services;

    WatchPages(Services services) {
        this.services = services;
    }

    /** Nothing is asked first, and so no form comes back: who is refused is told as for any page of the case. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("id") UUID id, @PathParam("verb") String verb) {
        String address = "/cases/" + id;
        services.cases()
                .line()
                .post(
                        address + "/" + verb,
                        new Sending(Map.of(), PostedForm.read().of("key"), null));
        return Desk.goTo(address, Verb.of(verb, "Watch"));
    }
}
