package sightline.cases.rest.retention;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.retention.KeptCase;
import sightline.cases.usecases.retention.ShowRetention;
import sightline.platform.access.Roles;
import sightline.platform.http.Page;
import sightline.platform.http.Problems;

/** Which records are due for a review over HTTP: by reference, with nothing of any case. */
@Path("/retention")
@RunOnVirtualThread
@RolesAllowed(Roles.IG_OFFICER)
@Tag(name = "retention")
class RetentionResource {
    private final ShowRetention showing;

    RetentionResource(ShowRetention showing) {
        this.showing = showing;
    }

    @GET
    @Operation(
            summary = "List how long cases are kept that your agency answers for",
            description = "Those whose review is due; with due=all all of people who have left, and those under a legal"
                    + " hold or proposed for erasure. The soonest review first.")
    @APIResponse(responseCode = "200", description = "Some of it; ask for the rest with after=next")
    @APIResponse(responseCode = "400", description = "Malformed; what would be right")
    public Page<KeptCaseView> list(
            @QueryParam("due") @DefaultValue("yes") String due,
            @Nullable @QueryParam("after") String after,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(value = 1, message = "is 1 to 200")
                    @Max(value = 200, message = "is 1 to 200")
                    int limit) {
        List<KeptCase> some = showing.list(isDueOnly(due), Cursor.read(after), limit);
        return new Page<>(
                some.stream().map(one -> KeptCaseView.of(one, showing.today())).toList(),
                some.size() < limit ? null : Cursor.write(ShowRetention.after(some.getLast())));
    }

    private static boolean isDueOnly(String due) {
        return switch (due) {
            case "yes" -> true;
            case "all" -> false;
            default -> throw Problems.malformed("due is yes or all");
        };
    }
}
