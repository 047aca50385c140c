package sightline.cases.rest.testing;

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
import sightline.cases.usecases.testing.RecordTestResult;
import sightline.cases.usecases.testing.RequestTest;
import sightline.cases.usecases.testing.ShowTests;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.language.CaseId;

/** Tests for alcohol and drugs over HTTP: who may ask for what stands in {@code sightline.platform.access.CaseVerb}. */
@Path("/cases/{id}")
@RunOnVirtualThread
@Tag(name = "tests")
@APIResponse(responseCode = "200", description = "Done; the case as it is now")
@APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
@APIResponse(responseCode = "403", description = "Others may ask for this; the answer says who")
@APIResponse(responseCode = "404", description = "No such case or test, or none that you may know of")
@APIResponse(
        responseCode = "409",
        description = "A rule said no: which, why, where it is written, what would answer it")
@APIResponse(
        responseCode = "412",
        description = "The case has changed since the version in If-Match; the current state")
class TestsResource {
    private final RequestTest requesting;
    private final RecordTestResult recording;
    private final ShowTests showing;
    private final CaseViews views;

    TestsResource(RequestTest requesting, RecordTestResult recording, ShowTests showing, CaseViews views) {
        this.requesting = requesting;
        this.recording = recording;
        this.showing = showing;
        this.views = views;
    }

    @GET
    @Path("/tests")
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Show the tests for alcohol and drugs")
    @APIResponse(responseCode = "200", description = "The latest first, as far as you are told of it")
    public TestsView tests(@PathParam("id") UUID id) {
        return TestsView.of(showing.of(new CaseId(id)));
    }

    @POST
    @Path("/request-test")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Record that a test was asked for")
    @APIResponse(responseCode = "201", description = "Recorded; Location is the test")
    public Response request(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") RequestTestRequest request) {
        return Answers.to(
                requesting.request(request.on(id, ifMatch), request.substances()),
                asked -> views.with(asked.managed(), "tests/" + asked.test()));
    }

    @POST
    @Path("/tests/{testId}/record-result")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Record what came of a test",
            description =
                    "The same result again changes nothing; another one is refused, unless the first was invalid.")
    public Response result(
            @PathParam("id") UUID id,
            @PathParam("testId") UUID test,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") TestResultRequest request) {
        return Answers.to(recording.record(request.on(id, ifMatch), request.of(test)), views::shown);
    }
}
