package sightline.cases.rest.life;

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
import sightline.cases.usecases.ShowThings;
import sightline.cases.usecases.life.CheckRelationship;
import sightline.cases.usecases.life.DiscloseRelationship;
import sightline.cases.usecases.life.RelationshipsTold;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.language.CaseId;

/** Relationships over HTTP: who may ask for what stands in {@code sightline.platform.access.CaseVerb}. */
@Path("/cases/{id}")
@RunOnVirtualThread
@Tag(name = "relationships")
@APIResponse(responseCode = "200", description = "Done; the case as it is now")
@APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
@APIResponse(responseCode = "403", description = "Others may ask for this; the answer says who")
@APIResponse(responseCode = "404", description = "No such case or relationship, or none that you may know of")
@APIResponse(
        responseCode = "409",
        description = "A rule said no: which, why, where it is written, what would answer it")
@APIResponse(
        responseCode = "412",
        description = "The case has changed since the version in If-Match; the current state")
class RelationshipsResource {
    private final DiscloseRelationship disclosing;
    private final CheckRelationship checking;
    private final ShowThings showing;
    private final RelationshipsTold relationships;
    private final CaseViews views;

    RelationshipsResource(
            DiscloseRelationship disclosing,
            CheckRelationship checking,
            ShowThings showing,
            RelationshipsTold relationships,
            CaseViews views) {
        this.disclosing = disclosing;
        this.checking = checking;
        this.showing = showing;
        this.relationships = relationships;
        this.views = views;
    }

    @GET
    @Path("/relationships")
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Show whom the person is close to")
    @APIResponse(responseCode = "200", description = "The latest first, as far as you are told of it")
    public RelationshipsView relationships(@PathParam("id") UUID id) {
        return RelationshipsView.of(showing.of(new CaseId(id), relationships, Verb.CHECK_RELATIONSHIP));
    }

    @POST
    @Path("/disclose-relationship")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Record that the person told of a relationship")
    @APIResponse(responseCode = "201", description = "Recorded; Location is the relationship")
    public Response disclose(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") DiscloseRelationshipRequest request) {
        return Answers.to(
                disclosing.disclose(request.on(id, ifMatch), request::named),
                told -> views.with(told.managed(), "relationships/" + told.id()));
    }

    @POST
    @Path("/relationships/{relationshipId}/check")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Record that a relationship was looked into", description = "The same again changes nothing.")
    public Response check(
            @PathParam("id") UUID id,
            @PathParam("relationshipId") UUID relationship,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") CheckRelationshipRequest request) {
        return Answers.to(checking.check(request.on(id, ifMatch), request.of(relationship)), views::shown);
    }
}
