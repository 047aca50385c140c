package sightline.cases.rest.exchange;

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
import sightline.cases.rest.ReasonRequest;
import sightline.cases.usecases.exchange.AcknowledgeShare;
import sightline.cases.usecases.exchange.ShareInformation;
import sightline.cases.usecases.exchange.ShowExchanges;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.language.CaseId;
import sightline.platform.language.ShareId;

/**
 * What agencies share with each other, over HTTP: who may ask for what stands in
 * {@code sightline.platform.access.CaseVerb}.
 */
@Path("/cases/{id}")
@RunOnVirtualThread
@Tag(name = "information sharing")
@APIResponse(responseCode = "200", description = "Done; the case as it is now")
@APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
@APIResponse(responseCode = "403", description = "Others may ask for this; the answer says who")
@APIResponse(responseCode = "404", description = "No such case or share, or none that you may know of")
@APIResponse(
        responseCode = "409",
        description = "A rule said no: which, why, where it is written, what would answer it")
@APIResponse(
        responseCode = "412",
        description = "The case has changed since the version in If-Match; the current state")
class SharesResource {
    private final ShareInformation sharing;
    private final AcknowledgeShare acknowledging;
    private final ShowExchanges showing;
    private final CaseViews views;

    SharesResource(ShareInformation sharing, AcknowledgeShare acknowledging, ShowExchanges showing, CaseViews views) {
        this.sharing = sharing;
        this.acknowledging = acknowledging;
        this.showing = showing;
        this.views = views;
    }

    @GET
    @Path("/shares")
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Show what your agency shared or was told, and how far it came; the lead agency sees all")
    @APIResponse(responseCode = "200", description = "The latest first, as far as you are told of it")
    public SharesView shares(@PathParam("id") UUID id) {
        return SharesView.of(showing.shares(new CaseId(id)));
    }

    @POST
    @Path("/share-information")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Share something with another agency on the case")
    @APIResponse(responseCode = "201", description = "Shared; Location is the share")
    public Response share(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") ShareInformationRequest request) {
        return Answers.to(
                sharing.share(request.on(id, ifMatch), request::named),
                sent -> views.with(sent.managed(), "shares/" + sent.share()));
    }

    @POST
    @Path("/shares/{shareId}/acknowledge")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Say how far a share has come",
            description = "For its receiver; only forward. The same again changes nothing.")
    public Response acknowledge(
            @PathParam("id") UUID id,
            @PathParam("shareId") UUID share,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") AcknowledgeShareRequest request) {
        return Answers.to(
                acknowledging.acknowledge(request.on(id, ifMatch), new ShareId(share), request.receipt()),
                views::shown);
    }

    @POST
    @Path("/shares/{shareId}/report-failure")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Say that a share did not arrive",
            description = "For whoever shared it; then send it again, naming it.")
    public Response fail(
            @PathParam("id") UUID id,
            @PathParam("shareId") UUID share,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") ReasonRequest request) {
        return Answers.to(
                acknowledging.fail(request.on(id, ifMatch), new ShareId(share), request.reason()), views::shown);
    }
}
