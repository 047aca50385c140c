package sightline.platform.journal.service;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import sightline.platform.access.NotKnown;
import sightline.platform.access.Roles;
import sightline.platform.http.Problems;
import sightline.platform.http.ReadsAs;
import sightline.platform.journal.listen.ListenerThread;
import sightline.platform.journal.listen.Stream;
import sightline.platform.journal.operate.ParkedEvent;
import sightline.platform.language.CaseId;

/** What listeners have set aside: where and why, never what it says; and trying it again. */
@Path("/operations/parked")
@RunOnVirtualThread
@RolesAllowed(Roles.SYSADMIN)
@Tag(name = "operations")
class ParkedResource {
    private static final Logger LOG = Logger.getLogger(ParkedResource.class);

    private final SystemDatabase database;
    private final Flow flow;

    ParkedResource(SystemDatabase database, Flow flow) {
        this.database = database;
        this.flow = flow;
    }

    @GET
    @Operation(summary = "List the events that are parked", description = "Those that have lain longest first.")
    @APIResponse(responseCode = "200", description = "Where each is and why; not what it says")
    public List<ParkedView> parked(
            @QueryParam("limit")
                    @DefaultValue("100")
                    @Min(value = 1, message = "is 1 to 1000")
                    @Max(value = 1000, message = "is 1 to 1000")
                    int limit)
            throws SQLException {
        return ParkedEvent.oldest(database, limit).stream().map(ParkedView::of).toList();
    }

    @POST
    @Path("/release")
    @Operation(
            summary = "Try again what is parked next in a case",
            description = "Poison or not, and all that waited for it: for when the cause is mended.")
    @APIResponse(
            responseCode = "200",
            description = "How many were taken; 0 when none is parked or its predecessor is still missing")
    @APIResponse(responseCode = "404", description = "No such listener in this service")
    @APIResponse(responseCode = "409", description = "It failed again and stays parked")
    public Released release(@Valid @NotNull(message = "names listener, source and caseId") ReleaseRequest request) {
        ListenerThread listener = flow.listener(request.listener()).orElseThrow(() -> new NotKnown("listener"));
        try {
            return new Released(listener.release(new Stream(request.source(), CaseId.of(request.caseId()))));
        } catch (Exception e) {
            // The message of an exception may quote data; the log is where it can be looked for.
            LOG.warnf(e, "%s: %s was released and failed again", request.listener(), request.caseId());
            throw Problems.conflict(
                    "It failed again and stays parked: " + e.getClass().getSimpleName());
        }
    }

    /** A parked event. */
    @Schema(name = "Parked")
    record ParkedView(
            String listener,
            String source,
            String caseId,
            long sequence,
            String cause,
            String reason,
            Instant firstSeen) {

        static ParkedView of(ParkedEvent one) {
            return new ParkedView(
                    one.listener(),
                    one.source(),
                    one.about().toString(),
                    one.sequence(),
                    one.cause(),
                    one.reason(),
                    one.firstSeen());
        }
    }

    /** What to try again. */
    @Schema(name = "Release")
    record ReleaseRequest(
            @NotBlank(message = "is the listener's name, as /operations/parked shows it")
            String listener,

            @NotBlank(message = "is where the event came from, like /services/cases")
            String source,

            @NotNull(message = "is the case, as /operations/parked shows it") @ReadsAs(CaseId.class)
            String caseId) {}

    /** How many events were taken. */
    @Schema(name = "Released")
    record Released(int taken) {}
}
