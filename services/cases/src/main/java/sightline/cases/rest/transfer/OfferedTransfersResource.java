package sightline.cases.rest.transfer;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sightline.cases.usecases.transfer.AnswerTransfer;
import sightline.cases.usecases.transfer.OfferedTransfers;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.http.Page;
import sightline.platform.language.TransferId;

/** Which cases are offered to an area, and its answers, over HTTP. */
@Path("/transfers")
@RunOnVirtualThread
@RolesAllowed({Roles.MAPPA_COORDINATOR, Roles.CHAIR})
@Tag(name = "transfers")
@APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
@APIResponse(responseCode = "403", description = "Others may ask for this; the answer says who")
class OfferedTransfersResource {
    private final OfferedTransfers offered;
    private final AnswerTransfer answering;

    OfferedTransfersResource(OfferedTransfers offered, AnswerTransfer answering) {
        this.offered = offered;
        this.answering = answering;
    }

    @GET
    @Operation(
            summary = "List which cases are offered to your area",
            description = "Who it is, how they are managed and why they are offered; the case itself is not yours yet.")
    @APIResponse(responseCode = "200", description = "Some of it, the oldest first; ask for the rest with after=next")
    public Page<OfferedTransferView> list(
            @Nullable @QueryParam("after") UUID after,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(value = 1, message = "is 1 to 200")
                    @Max(value = 200, message = "is 1 to 200")
                    int limit) {
        return OfferedTransferView.page(offered.list(after == null ? null : new TransferId(after), limit), limit);
    }

    @POST
    @Path("/{transferId}/accept")
    @Idempotent
    @Operation(
            summary = "Take a case that is offered to your area",
            description = "Area and lead agency change at once. The same answer again changes nothing.")
    @APIResponse(responseCode = "200", description = "It is of your area; which case it is")
    @APIResponse(responseCode = "404", description = "No such transfer, or none that you may know of")
    @APIResponse(
            responseCode = "409",
            description = "A rule said no: which, why, where it is written, what would answer it")
    public Response accept(
            @PathParam("transferId") UUID transfer,
            @Valid @NotNull(message = "This is asked with a JSON object") AcceptTransferRequest request) {
        return Answers.to(
                answering.accept(new TransferId(transfer), request.lead()),
                taken -> Response.ok(new AnsweredTransferView(
                        taken.id().toString(), taken.about().toString())));
    }

    @POST
    @Path("/{transferId}/decline")
    @Idempotent
    @Operation(
            summary = "Say that your area does not take a case",
            description = "It stays where it is. The same answer again changes nothing.")
    @APIResponse(responseCode = "200", description = "Answered")
    @APIResponse(responseCode = "404", description = "No such transfer, or none that you may know of")
    @APIResponse(
            responseCode = "409",
            description = "A rule said no: which, why, where it is written, what would answer it")
    public Response decline(
            @PathParam("transferId") UUID transfer,
            @Valid @NotNull(message = "This is asked with a JSON object") SettleTransferRequest request) {
        return Answers.to(
                answering.decline(new TransferId(transfer), request.reason()),
                answered -> Response.ok(new AnsweredTransferView(answered.id().toString(), null)));
    }
}
