package sightline.audit.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sightline.audit.domain.Unusual;
import sightline.audit.usecases.ReadLedger;
import sightline.platform.access.Roles;
import sightline.platform.http.ReadsAs;

/** Looking that somebody should be asked about. */
@Path("/unusual")
@RunOnVirtualThread
@RolesAllowed({Roles.AUDITOR, Roles.IG_OFFICER})
@Tag(name = "audit")
class UnusualResource {
    private static final Duration USUALLY = Duration.ofDays(7);

    private final ReadLedger reading;
    private final Clock clock;

    UnusualResource(ReadLedger reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "List unusual access",
            description =
                    "Broken glass, one's own family name or address, another area's cases, more cases or refusals "
                            + "within an hour of the clock than the reference data of the person's area says, and at night, "
                            + "as it says, by who works days. Of the last seven days, "
                            + "when nothing else is asked for; most striking first, at most 500. Partners' systems are not "
                            + "in it. An address is compared by its postcode, with that of the person's home where their "
                            + "agency has said it.")
    @APIResponse(responseCode = "200", description = "Each person once a kind, for volume and refusals once an hour")
    @APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
    public List<UnusualView> unusual(
            @Nullable @QueryParam("from") @ReadsAs(Moment.class) String from,
            @Nullable @QueryParam("until") @ReadsAs(Moment.class) String until) {
        Instant end = until == null ? clock.instant() : Moment.of(until).instant();
        Instant begin = from == null ? end.minus(USUALLY) : Moment.of(from).instant();
        return reading.unusual(begin, end).stream().map(UnusualView::of).toList();
    }

    /** Something unusual. */
    @Schema(name = "Unusual")
    record UnusualView(
            Unusual.Kind kind,
            String person,
            @Nullable String name,
            @Nullable String agency,
            long times,
            Instant first,
            Instant last,

            @Schema(description = "Numbers of entries that show it, newest first, at most ten")
            List<Long> entries) {

        static UnusualView of(Unusual one) {
            return new UnusualView(
                    one.kind(),
                    one.person(),
                    one.name(),
                    one.agency(),
                    one.times(),
                    one.first(),
                    one.last(),
                    one.entries());
        }
    }
}
