package sightline.cases.rest.referral;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.referral.Awaited.Ask;
import sightline.cases.usecases.referral.ListAwaited;
import sightline.platform.access.Roles;
import sightline.platform.http.Page;
import sightline.platform.language.EventId;

/** What waits for the co-ordination of an area, over HTTP. */
@Path("/")
@RunOnVirtualThread
@RolesAllowed({Roles.MAPPA_COORDINATOR, Roles.CHAIR})
@Tag(name = "referrals")
@APIResponse(responseCode = "200", description = "Some of it, the oldest first; ask for the rest with after=next")
@APIResponse(responseCode = "400", description = "Malformed; what would be right")
class AwaitedResource {
    private final ListAwaited listing;

    AwaitedResource(ListAwaited listing) {
        this.listing = listing;
    }

    @GET
    @Path("referrals")
    @Operation(summary = "List the referrals of your area that nobody has decided")
    public Page<AwaitedView> referrals(
            @QueryParam("status") @DefaultValue("waiting") @Pattern(regexp = "waiting", message = "is waiting")
                    String status,
            @Nullable @QueryParam("after") UUID after,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(value = 1, message = "is 1 to 200")
                    @Max(value = 200, message = "is 1 to 200")
                    int limit) {
        return list(Ask.REFERRAL, after, limit);
    }

    @GET
    @Path("notifications")
    @Operation(summary = "List the notifications of your area after which no category was decided")
    public Page<AwaitedView> notifications(
            @QueryParam("status") @DefaultValue("waiting") @Pattern(regexp = "waiting", message = "is waiting")
                    String status,
            @Nullable @QueryParam("after") UUID after,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(value = 1, message = "is 1 to 200")
                    @Max(value = 200, message = "is 1 to 200")
                    int limit) {
        return list(Ask.NOTIFICATION, after, limit);
    }

    private Page<AwaitedView> list(Ask ask, @Nullable UUID after, int limit) {
        return AwaitedView.page(listing.of(ask, after == null ? null : new EventId(after), limit), limit);
    }
}
