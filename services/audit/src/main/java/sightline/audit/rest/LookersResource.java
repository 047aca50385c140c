package sightline.audit.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sightline.audit.domain.Entries;
import sightline.audit.usecases.ReadLedger;
import sightline.platform.access.Roles;
import sightline.platform.language.CaseId;

/** Who has looked at one case. */
@Path("/cases/{id}/looks")
@RunOnVirtualThread
@RolesAllowed({Roles.READS_CASES, Roles.AUDITOR, Roles.IG_OFFICER})
@Tag(name = "audit")
class LookersResource {
    private final ReadLedger reading;

    LookersResource(ReadLedger reading) {
        this.reading = reading;
    }

    @GET
    @Operation(
            summary = "Show who has looked at a case",
            description = "Latest first, at most 500. The lead agency, its area's co-ordination and auditors see "
                    + "everybody by name; others the people of their own agency, and that another agency looked.")
    @APIResponse(responseCode = "200", description = "Persons, and agencies with their systems")
    @APIResponse(responseCode = "404", description = "No such case, or none that you may know of")
    public List<LookerView> lookers(@PathParam("id") UUID id) {
        return reading.lookers(new CaseId(id)).stream().map(LookerView::of).toList();
    }

    /** Somebody who has looked. */
    @Schema(name = "Looker")
    record LookerView(
            @Nullable String person,
            @Nullable String name,
            String agency,
            List<String> roles,
            long times,
            long changes,
            long refused,

            @Schema(description = "The glass was broken for it")
            boolean emergency,

            Instant first,
            Instant last,

            @Schema(description = "Which parts of it, as endpoints")
            List<String> parts) {

        static LookerView of(Entries.Looker one) {
            return new LookerView(
                    one.person(),
                    one.name(),
                    one.agency(),
                    one.roles(),
                    one.times(),
                    one.changes(),
                    one.refused(),
                    one.emergency(),
                    one.first(),
                    one.last(),
                    one.parts());
        }
    }
}
