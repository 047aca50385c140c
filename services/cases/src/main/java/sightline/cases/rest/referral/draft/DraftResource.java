package sightline.cases.rest.referral.draft;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.referral.draft.Section;
import sightline.cases.rest.CaseViews;
import sightline.cases.usecases.referral.draft.KeepSection;
import sightline.cases.usecases.referral.draft.SendDraft;
import sightline.cases.usecases.referral.draft.ShowDraft;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.http.IfMatch;
import sightline.platform.language.CaseId;

/** A referral while an agency writes it, over HTTP: no other agency reads it. */
@Path("/cases/{id}/referral-draft")
@RunOnVirtualThread
@RolesAllowed(Roles.READS_CASES)
@Tag(name = "referrals")
@APIResponse(responseCode = "403", description = "Others may refer; the answer says who")
@APIResponse(responseCode = "404", description = "No such case or section, or none that you may know of")
class DraftResource {
    private final ShowDraft showing;
    private final KeepSection keeping;
    private final SendDraft sending;
    private final CaseViews views;

    DraftResource(ShowDraft showing, KeepSection keeping, SendDraft sending, CaseViews views) {
        this.showing = showing;
        this.keeping = keeping;
        this.sending = sending;
        this.views = views;
    }

    @GET
    @Operation(
            summary = "Show the referral that your agency writes",
            description = "With what each section asks, and what the case says of it already.")
    @APIResponse(responseCode = "200", description = "Every section, also those that nobody has begun")
    public DraftView draft(@PathParam("id") UUID id) {
        return DraftView.of(showing.of(new CaseId(id)));
    }

    @PUT
    @Path("/{section}")
    @Operation(summary = "Keep a section of the referral", description = "No fact until the referral is sent.")
    @APIResponse(responseCode = "200", description = "Kept; the ETag is for If-Match of the next one")
    @APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
    @APIResponse(
            responseCode = "409",
            description = "A rule said no: which, why, where it is written, what would answer it")
    @APIResponse(responseCode = "412", description = "A colleague has written since; the section as it is now")
    public Response keep(
            @PathParam("id") UUID id,
            @PathParam("section") String section,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "A section is a JSON object") SectionRequest request) {
        Map<String, String> answers = Section.called(section).map(request::to).orElseGet(Map::of);
        return Answers.to(
                keeping.keep(new CaseId(id), IfMatch.version(ifMatch), section, answers),
                kept -> Response.ok(DraftView.Section.of(kept, null)).tag(Answers.tag(kept.edition())));
    }

    @POST
    @Path("/send")
    @Idempotent
    @Operation(
            summary = "Send the referral that your agency has written",
            description = "It is refused until every section is complete.")
    @APIResponse(responseCode = "200", description = "Sent; the case as it is now")
    @APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
    @APIResponse(
            responseCode = "409",
            description = "A rule said no: which, why, where it is written, what would answer it")
    @APIResponse(
            responseCode = "412",
            description = "The case has changed since the version in If-Match; the current state")
    public Response send(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") SendRequest request) {
        return Answers.to(sending.send(request.on(id, ifMatch)), views::shown);
    }
}
