package sightline.cases.rest.victim;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import sightline.cases.usecases.victim.OfferVictimContact;
import sightline.cases.usecases.victim.RecordVictimViews;
import sightline.cases.usecases.victim.ShowVictimContacts;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.language.CaseId;

/**
 * The victims' section over HTTP: for victim liaison of an agency on the case and the lead agency's named holder; to
 * everybody else the case is not there. It answers with the section and nothing else of the case.
 */
@Path("/cases/{id}")
@RunOnVirtualThread
@RolesAllowed({Roles.VLO, Roles.READS_CASES})
@Tag(name = "victim liaison")
@APIResponse(responseCode = "200", description = "The section as it is now")
@APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
@APIResponse(responseCode = "403", description = "Others may ask for this; the answer says who")
@APIResponse(responseCode = "404", description = "No such case or contact, or none that you may know of")
@APIResponse(
        responseCode = "409",
        description = "A rule said no: which, why, where it is written, what would answer it")
class VictimContactsResource {
    private final OfferVictimContact offering;
    private final RecordVictimViews recording;
    private final ShowVictimContacts showing;

    VictimContactsResource(OfferVictimContact offering, RecordVictimViews recording, ShowVictimContacts showing) {
        this.offering = offering;
        this.recording = recording;
        this.showing = showing;
    }

    @GET
    @Path("/victim-contacts")
    @Operation(summary = "Show what victim liaison offered, and what it was told")
    public VictimContactsView contacts(@PathParam("id") UUID id) {
        return shown(id);
    }

    @POST
    @Path("/offer-victim-contact")
    @Idempotent
    @Operation(summary = "Record that contact was offered")
    @APIResponse(responseCode = "201", description = "Recorded; Location is the contact")
    public Response offer(
            @PathParam("id") UUID id,
            @Valid @NotNull(message = "This is asked with a JSON object") OfferVictimContactRequest request) {
        return Answers.to(offering.offer(request.on(id)), contact -> Response.created(
                        URI.create("/cases/%s/victim-contacts/%s".formatted(id, contact)))
                .entity(shown(id)));
    }

    @POST
    @Path("/victim-contacts/{contactId}/record-views")
    @Idempotent
    @Operation(
            summary = "Write down the views of whoever was offered contact",
            description = "The same once more changes nothing; what they thought before stays.")
    public Response record(
            @PathParam("id") UUID id,
            @PathParam("contactId") UUID contact,
            @Valid @NotNull(message = "This is asked with a JSON object") RecordVictimViewsRequest request) {
        return Answers.to(recording.record(request.on(id), request.of(contact)), about -> Response.ok(shown(id)));
    }

    private VictimContactsView shown(UUID id) {
        return VictimContactsView.of(showing.of(new CaseId(id)));
    }
}
