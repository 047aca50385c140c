package sightline.cases.rest.transfer;

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
import sightline.cases.usecases.Command;
import sightline.cases.usecases.ShowThings;
import sightline.cases.usecases.rights.Verb;
import sightline.cases.usecases.transfer.OfferTransfer;
import sightline.cases.usecases.transfer.TransfersTold;
import sightline.cases.usecases.transfer.WithdrawTransfer;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.http.IfMatch;
import sightline.platform.language.CaseId;
import sightline.platform.language.TransferId;

/** Offering a case to another area, over HTTP: who may stands in {@code sightline.platform.access.CaseVerb}. */
@Path("/cases/{id}")
@RunOnVirtualThread
@RolesAllowed(Roles.READS_CASES)
@Tag(name = "transfers")
@APIResponse(responseCode = "200", description = "Done; the case as it is now")
@APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
@APIResponse(responseCode = "403", description = "Others may ask for this; the answer says who")
@APIResponse(responseCode = "404", description = "No such case or transfer, or none that you may know of")
@APIResponse(
        responseCode = "409",
        description = "A rule said no: which, why, where it is written, what would answer it")
@APIResponse(
        responseCode = "412",
        description = "The case has changed since the version in If-Match; the current state")
class TransfersResource {
    private final OfferTransfer offering;
    private final WithdrawTransfer withdrawing;
    private final ShowThings showing;
    private final TransfersTold transfers;
    private final CaseViews views;

    TransfersResource(
            OfferTransfer offering,
            WithdrawTransfer withdrawing,
            ShowThings showing,
            TransfersTold transfers,
            CaseViews views) {
        this.offering = offering;
        this.withdrawing = withdrawing;
        this.showing = showing;
        this.transfers = transfers;
        this.views = views;
    }

    @GET
    @Path("/transfers")
    @Operation(summary = "Show to which areas the case was offered")
    @APIResponse(responseCode = "200", description = "The latest first, as far as you are told of it")
    public TransfersView transfers(@PathParam("id") UUID id) {
        return TransfersView.of(showing.of(new CaseId(id), transfers, Verb.WITHDRAW_TRANSFER));
    }

    @POST
    @Path("/offer-transfer")
    @Idempotent
    @Operation(
            summary = "Offer the case to another area",
            description = "Nothing changes until that accepts. The same offer again changes nothing while it waits.")
    @APIResponse(responseCode = "201", description = "Offered; Location is the transfer")
    public Response offer(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") OfferTransferRequest request) {
        return Answers.to(
                offering.offer(on(id, ifMatch), request.to(), request.lead(), request.reason()),
                offered -> views.with(offered.managed(), "transfers/" + offered.id()));
    }

    @POST
    @Path("/transfers/{transferId}/withdraw")
    @Idempotent
    @Operation(summary = "Offer the case no more", description = "The same again changes nothing.")
    public Response withdraw(
            @PathParam("id") UUID id,
            @PathParam("transferId") UUID transfer,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") SettleTransferRequest request) {
        return Answers.to(
                withdrawing.withdraw(on(id, ifMatch), new TransferId(transfer), request.reason()), views::shown);
    }

    private static Command on(UUID id, @Nullable String ifMatch) {
        return new Command(new CaseId(id), IfMatch.version(ifMatch), null, null);
    }
}
