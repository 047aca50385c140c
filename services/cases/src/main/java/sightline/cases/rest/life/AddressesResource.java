package sightline.cases.rest.life;

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
import sightline.cases.usecases.life.CheckAddress;
import sightline.cases.usecases.life.ProposeAddress;
import sightline.cases.usecases.life.ShowAddresses;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.language.CaseId;

/** Addresses over HTTP: who may ask for what stands in {@code sightline.platform.access.CaseVerb}. */
@Path("/cases/{id}")
@RunOnVirtualThread
@Tag(name = "addresses")
@APIResponse(responseCode = "200", description = "Done; the case as it is now")
@APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
@APIResponse(responseCode = "403", description = "Others may ask for this; the answer says who")
@APIResponse(responseCode = "404", description = "No such case or address, or none that you may know of")
@APIResponse(
        responseCode = "409",
        description = "A rule said no: which, why, where it is written, what would answer it")
@APIResponse(
        responseCode = "412",
        description = "The case has changed since the version in If-Match; the current state")
class AddressesResource {
    private final ProposeAddress proposing;
    private final CheckAddress checking;
    private final ShowAddresses showing;
    private final CaseViews views;

    AddressesResource(ProposeAddress proposing, CheckAddress checking, ShowAddresses showing, CaseViews views) {
        this.proposing = proposing;
        this.checking = checking;
        this.showing = showing;
        this.views = views;
    }

    @GET
    @Path("/addresses")
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Show where the person may live or stay")
    @APIResponse(responseCode = "200", description = "The latest first, as far as you are told of it")
    public AddressesView addresses(@PathParam("id") UUID id) {
        return AddressesView.of(showing.of(new CaseId(id)));
    }

    @POST
    @Path("/propose-address")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Propose where the person may live or stay")
    @APIResponse(responseCode = "201", description = "Proposed; Location is the address")
    public Response propose(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") ProposeAddressRequest request) {
        return Answers.to(
                proposing.propose(request.on(id, ifMatch), request::named),
                told -> views.with(told.managed(), "addresses/" + told.id()));
    }

    @POST
    @Path("/addresses/{addressId}/check")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Record what a check of an address found",
            description =
                    "The same again changes nothing; another outcome is a check made again, and the latest counts.")
    public Response check(
            @PathParam("id") UUID id,
            @PathParam("addressId") UUID address,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") CheckAddressRequest request) {
        return Answers.to(checking.check(request.on(id, ifMatch), request.of(address)), views::shown);
    }
}
