package sightline.platform.journal.service;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sightline.platform.access.Roles;
import sightline.platform.http.Problems;
import sightline.platform.http.ReadsAs;
import sightline.platform.journal.operate.Replay;
import sightline.platform.language.CaseId;

/** Sends facts again for whoever lacks them; whoever has them drops them. */
@Path("/operations/replay")
@RunOnVirtualThread
@RolesAllowed(Roles.SYSADMIN)
@Tag(name = "operations")
class ReplayResource {
    private final SystemDatabase database;
    private final Flow flow;

    ReplayResource(SystemDatabase database, Flow flow) {
        this.database = database;
        this.flow = flow;
    }

    @POST
    @Operation(
            summary = "Send this service's facts again",
            description = "Those of one case, from a number on, or all; under their own ids, marked as a replay.")
    @APIResponse(responseCode = "200", description = "How many will be sent")
    @APIResponse(responseCode = "409", description = "This service announces nothing")
    public Replayed replay(@Valid @NotNull(message = "is a JSON object; {} for everything") ReplayRequest request)
            throws SQLException {
        if (!flow.relays()) {
            throw Problems.conflict("This service announces nothing, so it has nothing to send again");
        }
        long events = request.send(new Replay(database));
        flow.committed();
        return new Replayed(events);
    }

    /** What to send again. */
    @Schema(name = "Replay")
    record ReplayRequest(
            @Schema(description = "One case; absent for all") @ReadsAs(CaseId.class) @Nullable
            String caseId,

            @Schema(description = "From this number of the case on; absent for its beginning")
            @Min(value = 1, message = "is a number in the case, from 1")
            @Nullable
            Long fromSequence) {

        long send(Replay replay) throws SQLException {
            if (caseId != null) {
                return replay.of(CaseId.of(caseId), fromSequence == null ? 1 : fromSequence);
            }
            if (fromSequence != null) {
                throw Problems.malformed("fromSequence is a number in one case: name it with caseId");
            }
            return replay.ofEverything();
        }
    }

    /** How many events will be sent. */
    @Schema(name = "Replayed")
    record Replayed(long events) {}
}
