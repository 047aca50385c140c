package sightline.platform.journal.service;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sightline.platform.access.Roles;
import sightline.platform.journal.listen.ListenerThread;
import sightline.platform.journal.listen.Outcome;
import sightline.platform.journal.operate.Backlog;

/** How events flow through this service, for whoever operates it. */
@Path("/operations/flow")
@RunOnVirtualThread
@RolesAllowed(Roles.SYSADMIN)
@Tag(name = "operations")
class FlowResource {
    private final Flow flow;
    private final Watch watch;

    FlowResource(Flow flow, Watch watch) {
        this.flow = flow;
        this.watch = watch;
    }

    @GET
    @Operation(summary = "Show what waits, how the listeners are doing, and what is stuck")
    @APIResponse(responseCode = "200", description = "As of the last second")
    public FlowView flow() {
        Backlog backlog = watch.backlog();
        return new FlowView(
                backlog.unsent(),
                backlog.oldestUnsent().toMillis() / 1000.0,
                backlog.parked(),
                backlog.oldestParked().toMillis() / 1000.0,
                flow.listeners().stream().map(ListenerView::of).toList(),
                watch.alarms());
    }

    /** What waits in this service, and who listens. */
    @Schema(name = "Flow")
    record FlowView(
            long unsent,
            double oldestUnsentSeconds,
            long parked,
            double oldestParkedSeconds,
            List<ListenerView> listeners,

            @Schema(description = "What is stuck, one sentence each")
            List<String> alarms) {}

    /** How one listener is doing. */
    @Schema(name = "Listener")
    record ListenerView(
            String name,

            @Schema(description = "Messages ahead of it") long lag,

            double sinceLastTurnSeconds,

            @Schema(description = "Why it is not getting on; absent when it is") @Nullable
            String trouble,

            @Schema(description = "What became of the events it was sent, since it started")
            Map<String, Long> tally) {

        static ListenerView of(ListenerThread listener) {
            Map<String, Long> tally = new TreeMap<>();
            for (Outcome outcome : Outcome.values()) {
                tally.put(
                        outcome.name().toLowerCase(Locale.ROOT),
                        listener.tally().of(outcome));
            }
            return new ListenerView(
                    listener.name(),
                    listener.lag(),
                    listener.sinceLastTurn().toMillis() / 1000.0,
                    listener.trouble(),
                    tally);
        }
    }
}
