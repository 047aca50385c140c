package sightline.cases.rest.disclosure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sightline.cases.rest.CaseViews;
import sightline.cases.usecases.disclosure.DecideDisclosure;
import sightline.cases.usecases.disclosure.ShowDisclosures;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.language.CaseId;

/**
 * Decisions on telling third parties, over HTTP: who may ask for what stands in
 * {@code sightline.platform.access.CaseVerb}.
 */
@Path("/cases/{id}")
@RunOnVirtualThread
@Tag(name = "disclosures")
@APIResponse(responseCode = "200", description = "Done; the case as it is now")
@APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
@APIResponse(responseCode = "401", description = "You signed in too long ago; sign in again")
@APIResponse(responseCode = "403", description = "Others may ask for this; the answer says who")
@APIResponse(responseCode = "404", description = "No such case or decision, or none that you may know of")
@APIResponse(
        responseCode = "409",
        description = "A rule said no: which, why, where it is written, what would answer it")
@APIResponse(
        responseCode = "412",
        description = "The case has changed since the version in If-Match; the current state")
class DisclosuresResource {
    private final DecideDisclosure deciding;
    private final ShowDisclosures showing;
    private final CaseViews views;

    DisclosuresResource(DecideDisclosure deciding, ShowDisclosures showing, CaseViews views) {
        this.deciding = deciding;
        this.showing = showing;
        this.views = views;
    }

    @GET
    @Path("/disclosures")
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Show the decisions whether third parties are told")
    @APIResponse(responseCode = "200", description = "The latest first, as far as you are told of it")
    public DisclosuresView disclosures(@PathParam("id") UUID id) {
        return DisclosuresView.of(showing.of(new CaseId(id)));
    }

    @POST
    @Path("/decide-disclosure")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Record whether a third party is told",
            description =
                    "That nobody is told is as much a decision, with its reasons. Who decides has signed in lately.")
    @APIResponse(responseCode = "201", description = "Recorded; Location is the decision")
    public Response decide(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") DecideDisclosureRequest request) {
        return Answers.to(
                deciding.decide(request.on(id, ifMatch), request::named),
                decided -> views.with(decided.managed(), "disclosures/" + decided.disclosure()));
    }
}
