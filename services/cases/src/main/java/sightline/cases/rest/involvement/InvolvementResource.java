package sightline.cases.rest.involvement;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.involvement.Involvement;
import sightline.cases.usecases.Named;
import sightline.cases.usecases.involvement.AskToBeInvolved;
import sightline.platform.access.Roles;
import sightline.platform.http.Idempotent;
import sightline.platform.http.Page;
import sightline.platform.language.InvolvementId;

/** Asking to be on the case of a person, over HTTP, and what was answered. */
@Path("/involvement-requests")
@RunOnVirtualThread
@RolesAllowed(Roles.READS_CASES)
@Tag(name = "involvement")
@APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
class InvolvementResource {
    private final AskToBeInvolved asking;

    InvolvementResource(AskToBeInvolved asking) {
        this.asking = asking;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Ask to be on the case of a person",
            description = "The answer is the same whether there is such a case or not.")
    @APIResponse(responseCode = "202", description = "Received; nothing is said of whether there is such a case")
    public Response ask(@Valid @NotNull(message = "This is asked with a JSON object") AskRequest request) {
        asking.ask(new Named.ByNumber(request.identifier().read()), request.reason());
        return Response.accepted(ReceivedView.RECEIVED).build();
    }

    @GET
    @Operation(summary = "List what you have asked, with the answers", description = "Oldest first.")
    @APIResponse(responseCode = "200", description = "Some of it; ask for the rest with after=next")
    public Page<InvolvementView> own(
            @Nullable @QueryParam("after") UUID after,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(value = 1, message = "is 1 to 200")
                    @Max(value = 200, message = "is 1 to 200")
                    int limit) {
        return page(asking.own(after(after), limit), limit);
    }

    static @Nullable InvolvementId after(@Nullable UUID id) {
        return id == null ? null : new InvolvementId(id);
    }

    static Page<InvolvementView> page(List<Involvement> some, int limit) {
        return Page.of(some.stream().map(InvolvementView::of).toList(), limit, InvolvementView::requestId);
    }
}
