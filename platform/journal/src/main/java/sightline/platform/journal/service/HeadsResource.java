package sightline.platform.journal.service;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sightline.platform.access.Roles;
import sightline.platform.http.ReadsAs;
import sightline.platform.journal.operate.Heads;
import sightline.platform.language.CaseId;

/** How far each case has come, recorded here or heard here: what a reconciliation compares (reliability.md P9). */
@Path("/operations/heads")
@RunOnVirtualThread
@RolesAllowed(Roles.SYSADMIN)
@Tag(name = "operations")
class HeadsResource {
    private final SystemDatabase database;

    HeadsResource(SystemDatabase database) {
        this.database = database;
    }

    @GET
    @Path("/ledger")
    @Operation(summary = "List the last number recorded in each case")
    @APIResponse(responseCode = "200", description = "In the order of the case ids; ask for the rest with after=next")
    public HeadsView ledger(@QueryParam("after") @ReadsAs(CaseId.class) @Nullable String after) throws SQLException {
        return HeadsView.of(Heads.ofLedger(database), after);
    }

    @GET
    @Path("/inbox/{listener}")
    @Operation(summary = "List the last number a listener has heard of each case")
    @APIResponse(responseCode = "200", description = "In the order of the case ids; ask for the rest with after=next")
    public HeadsView inbox(
            @PathParam("listener") String listener,
            @QueryParam("source") @NotNull(message = "is where the events came from, like /services/cases")
                    String source,
            @QueryParam("after") @ReadsAs(CaseId.class) @Nullable String after)
            throws SQLException {
        return HeadsView.of(Heads.ofInbox(database, listener, source), after);
    }

    /** Some heads, in order. */
    @Schema(name = "Heads")
    record HeadsView(
            List<HeadView> heads,

            @Schema(description = "What to ask for the rest with; absent when there is no more") @Nullable
            String next) {

        static HeadsView of(Heads heads, @Nullable String after) throws SQLException {
            List<HeadView> page = heads.after(after == null ? null : CaseId.of(after)).heads().stream()
                    .map(head -> new HeadView(head.about().toString(), head.last()))
                    .toList();
            return new HeadsView(page, page.isEmpty() ? null : page.getLast().caseId());
        }
    }

    /** How far one case has come. */
    @Schema(name = "Head")
    record HeadView(String caseId, long last) {}
}
