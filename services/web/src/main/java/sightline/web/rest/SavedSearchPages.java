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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import sightline.web.forms.Desk;
import sightline.web.forms.Field;
import sightline.web.forms.Subject;
import sightline.web.forms.Verb;
import sightline.web.services.Services;

/** Keeping a search under a name, and deleting it again. */
@Path("/saved-searches")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("**")
@Produces(MediaType.TEXT_HTML)
class SavedSearchPages {
    private static final String SAVE = "/saved-searches/save";

    private final Services services;
    private final Desk desk;

    SavedSearchPages(Services services, Desk desk) {
        this.services = services;
        this.desk = desk;
    }

    @GET
    @Path("/save")
    public Response form(@Context UriInfo asked) {
        CaseSearch search = CaseSearch.of(asked.getQueryParameters());
        return desk.show(saving(), subject(search), search.at(SAVE));
    }

    @POST
    @Path("/save")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@Context UriInfo asked) {
        CaseSearch search = CaseSearch.of(asked.getQueryParameters());
        return desk.take(
                saving(),
                subject(search),
                search.at(SAVE),
                PostedForm.read(),
                sending -> services.savedSearches()
                        .save(String.valueOf(sending.body().get("name")), search.fields(), sending.key()),
                done -> Response.seeOther(URI.create(search.done("save-search")))
                        .build());
    }

    @POST
    @Path("/{id}/delete")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(@PathParam("id") UUID id) {
        return desk.take(
                Verb.of("delete-search", "Delete").at("/delete"),
                new Subject(services.savedSearches().line(), "/saved-searches/" + id, "Cases", "/cases", null),
                "/saved-searches/%s/delete".formatted(id),
                PostedForm.read());
    }

    private static Verb saving() {
        return Verb.of(
                        "save-search",
                        "Save the search",
                        Field.line("name", "What do you call it?").hint("Such as: Late reviews at level 3"))
                .explained(
                        "It is kept for you alone, with its filters and its order. What it finds is looked for each time.");
    }

    private Subject subject(CaseSearch search) {
        return new Subject(services.savedSearches().line(), "/saved-searches", "Cases", search.address(), null);
    }
}
