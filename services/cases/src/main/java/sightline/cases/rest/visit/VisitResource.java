package sightline.cases.rest.visit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import sightline.cases.domain.Case;
import sightline.cases.rest.CaseViews;
import sightline.cases.usecases.ShowCase;
import sightline.cases.usecases.visit.VisitCase;
import sightline.cases.usecases.watch.WatchCase;
import sightline.platform.access.Roles;
import sightline.platform.language.CaseId;

/** A case, for a person who comes to it again and wants to know what changed. */
@Path("/cases/{id}/visit")
@RunOnVirtualThread
@RolesAllowed(Roles.READS_CASES)
@Tag(name = "cases")
class VisitResource {
    private final ShowCase showing;
    private final VisitCase visiting;
    private final WatchCase watching;
    private final CaseViews views;

    VisitResource(ShowCase showing, VisitCase visiting, WatchCase watching, CaseViews views) {
        this.showing = showing;
        this.visiting = visiting;
        this.watching = watching;
        this.views = views;
    }

    @GET
    @Operation(
            summary = "Show a case to somebody who visits it",
            description =
                    "As it is shown, whether they watch it, and when their visit before this one ended. Looks less than "
                            + "half an hour apart are one visit. Each person is told of their own visits alone.")
    @APIResponse(responseCode = "200", description = "The case")
    @APIResponse(responseCode = "403", description = "A limited record exists, and whom to ask about it")
    @APIResponse(responseCode = "404", description = "No such case, or none that you may know of")
    public VisitedView visit(@PathParam("id") UUID id) {
        Case about = showing.show(new CaseId(id));
        return new VisitedView(
                views.whole(about),
                watching.watches(about),
                visiting.visit(about).orElse(null));
    }
}
