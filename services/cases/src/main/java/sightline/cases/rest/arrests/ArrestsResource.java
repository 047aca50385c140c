package sightline.cases.rest.arrests;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import sightline.cases.usecases.arrest.RecordArrest;
import sightline.cases.usecases.arrest.Screened;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;

/** Arrests over HTTP: a police system posts each one it makes. */
@Path("/arrests")
@RunOnVirtualThread
@Tag(name = "arrests")
class ArrestsResource {
    private final RecordArrest recording;

    ArrestsResource(RecordArrest recording) {
        this.recording = recording;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.MACHINE, Roles.CASE_MANAGER})
    @Operation(
            summary = "Record an arrest by number, or by name and birth date",
            description =
                    "When the person is under management, anywhere, the arrest is recorded in their case and every "
                            + "agency on it is told at once. An arrest of nobody we know leaves no trace. By name and birth "
                            + "date nothing is recorded until a person has confirmed one of the candidates. The same "
                            + "arrest told again under its custody reference is the first one.")
    @APIResponse(responseCode = "201", description = "Recorded in a case that your force is on; Location is the fact")
    @APIResponse(
            responseCode = "202",
            description =
                    "Screened. The same answer when nobody is found and when your force may not know that somebody was; "
                            + "or candidates to confirm, of those whose cases your force is on")
    @APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
    @APIResponse(
            responseCode = "403",
            description = "Your agency is not a police force, or a system confirms what a person must")
    @APIResponse(responseCode = "404", description = "The case that is confirmed is none of the candidates")
    @APIResponse(
            responseCode = "409",
            description = "Your force told another arrest under this custody reference, or the correction does not fit")
    public Response record(
            @Valid @NotNull(message = "An arrest is recorded with a JSON object") ArrestRequest request) {
        return Answers.to(recording.record(request.told()), ArrestsResource::answered);
    }

    private static Response.ResponseBuilder answered(Screened screened) {
        ArrestView view = ArrestView.of(screened);
        return view.fact() == null
                ? Response.accepted(view)
                : Response.created(URI.create(view.fact())).entity(view);
    }
}
