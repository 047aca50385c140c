package sightline.cases.rest.review;

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
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sightline.cases.rest.CaseViews;
import sightline.cases.usecases.review.ReviewManagement;
import sightline.cases.usecases.review.ShowReviews;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.language.CaseId;

/** Reviews over HTTP: who may ask for what stands in {@code sightline.platform.access.CaseVerb}. */
@Path("/cases/{id}")
@RunOnVirtualThread
@Tag(name = "reviews")
@APIResponse(responseCode = "200", description = "Done; the case as it is now")
@APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
@APIResponse(responseCode = "403", description = "Others may ask for this; the answer says who")
@APIResponse(responseCode = "404", description = "No such case, or none that you may know of")
@APIResponse(
        responseCode = "409",
        description = "A rule said no: which, why, where it is written, what would answer it")
@APIResponse(
        responseCode = "412",
        description = "The case has changed since the version in If-Match; the current state")
class ReviewsResource {
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final ReviewManagement reviewing;
    private final ShowReviews showing;
    private final CaseViews views;
    private final Clock clock;

    ReviewsResource(ReviewManagement reviewing, ShowReviews showing, CaseViews views, Clock clock) {
        this.reviewing = reviewing;
        this.showing = showing;
        this.views = views;
        this.clock = clock;
    }

    @GET
    @Path("/reviews")
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Show how the management of the person was reviewed")
    @APIResponse(responseCode = "200", description = "The latest first, as far as you are told of them")
    public ReviewsView reviews(@PathParam("id") UUID id) {
        return ReviewsView.of(showing.of(new CaseId(id)), today());
    }

    @POST
    @Path("/review")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Record a review", description = "A person signs only as what they are.")
    public Response review(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") ReviewManagementRequest request) {
        return Answers.to(reviewing.review(request.on(id, ifMatch), request.review()), views::shown);
    }

    private LocalDate today() {
        return clock.instant().atZone(HERE).toLocalDate();
    }
}
