package sightline.cases.rest.referral;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sightline.cases.rest.CaseViews;
import sightline.cases.usecases.referral.DecideReferral;
import sightline.cases.usecases.referral.Notify;
import sightline.cases.usecases.referral.ShowReferrals;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;

/** Notifications and referrals of a case over HTTP: who may ask for what stands in {@code CaseVerb}. */
@Path("/cases/{id}")
@RunOnVirtualThread
@Tag(name = "referrals")
@APIResponse(responseCode = "200", description = "Done; the case as it is now")
@APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
@APIResponse(responseCode = "403", description = "Others may ask for this; the answer says who")
@APIResponse(responseCode = "404", description = "No such case or referral, or none that you may know of")
@APIResponse(
        responseCode = "409",
        description = "A rule said no: which, why, where it is written, what would answer it")
@APIResponse(
        responseCode = "412",
        description = "The case has changed since the version in If-Match; the current state")
class ReferralsResource {
    private final Notify notifying;
    private final DecideReferral deciding;
    private final ShowReferrals showing;
    private final CaseViews views;

    ReferralsResource(Notify notifying, DecideReferral deciding, ShowReferrals showing, CaseViews views) {
        this.notifying = notifying;
        this.deciding = deciding;
        this.showing = showing;
        this.views = views;
    }

    @GET
    @Path("/referrals")
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Show what was asked of co-ordination, and what it answered",
            description = "A referral is named by the fact that made it.")
    @APIResponse(responseCode = "200", description = "The latest first, as far as you are told of it")
    public ReferralsView referrals(@PathParam("id") UUID id) {
        return ReferralsView.of(showing.of(new CaseId(id)));
    }

    @POST
    @Path("/notify")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Say that a person is eligible for management under MAPPA",
            description = "The same again changes nothing while it waits: setting category and level answers it.")
    public Response notify(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") NotifyRequest request) {
        return Answers.to(notifying.notify(request.on(id, ifMatch), request.said()), views::shown);
    }

    @POST
    @Path("/referrals/{referralId}/decide")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Decide on a referral",
            description = "The same decision again changes nothing; another one is refused.")
    public Response decide(
            @PathParam("id") UUID id,
            @PathParam("referralId") UUID referral,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") DecideReferralRequest request) {
        return Answers.to(
                deciding.decide(request.on(id, ifMatch), new EventId(referral), request.outcome(), request.reason()),
                views::shown);
    }
}
