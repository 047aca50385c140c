package sightline.web.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import sightline.web.forms.Desk;
import sightline.web.forms.Subject;
import sightline.web.forms.Verb;
import sightline.web.services.Retention.Kept;
import sightline.web.services.Sending;
import sightline.web.services.Services;

/** Forms for what can be done with a record's retention: review, hold, lift, propose erasure, and answer a proposal. */
@Path("/retention/{id}")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("IG_OFFICER")
@Produces(MediaType.TEXT_HTML)
class RetentionVerbPages {
    private final Services services;
    private final Desk desk;

    RetentionVerbPages(Services services, Desk desk) {
        this.services = services;
        this.desk = desk;
    }

    @GET
    @Path("/do/{verb}")
    public Response form(@PathParam("id") UUID id, @PathParam("verb") String verb) {
        return desk.show(RetentionForms.of(verb), subject(id), page(id) + "/do/" + verb);
    }

    @POST
    @Path("/do/{verb}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("id") UUID id, @PathParam("verb") String verb) {
        return desk.take(RetentionForms.of(verb), subject(id), page(id) + "/do/" + verb, PostedForm.read());
    }

    @GET
    @Path("/holds/{hold}/lift")
    public Response lift(@PathParam("id") UUID id, @PathParam("hold") UUID hold) {
        return desk.show(lifting(id, hold), subject(id), lift(page(id), hold));
    }

    @POST
    @Path("/holds/{hold}/lift")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeLift(@PathParam("id") UUID id, @PathParam("hold") UUID hold) {
        return desk.take(lifting(id, hold), subject(id), lift(page(id), hold), PostedForm.read());
    }

    @GET
    @Path("/erasures/{erasure}/decline")
    public Response decline(@PathParam("id") UUID id, @PathParam("erasure") UUID erasure) {
        return desk.show(declining(id, erasure), subject(id), erasing(id, erasure) + "/decline");
    }

    @POST
    @Path("/erasures/{erasure}/decline")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeDecline(@PathParam("id") UUID id, @PathParam("erasure") UUID erasure) {
        return desk.take(declining(id, erasure), subject(id), erasing(id, erasure) + "/decline", PostedForm.read());
    }

    @GET
    @Path("/erasures/{erasure}/approve")
    public Response approve(@PathParam("id") UUID id, @PathParam("erasure") UUID erasure) {
        return desk.show(approving(id, erasure), approved(id, erasure), erasing(id, erasure) + "/approve");
    }

    @POST
    @Path("/erasures/{erasure}/approve")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeApprove(@PathParam("id") UUID id, @PathParam("erasure") UUID erasure) {
        Verb verb = approving(id, erasure);
        Subject subject = approved(id, erasure);
        return desk.take(
                verb,
                subject,
                erasing(id, erasure) + "/approve",
                PostedForm.read(),
                sending -> subject.line()
                        .post(subject.address() + verb.path(), new Sending(Map.of(), sending.key(), null)),
                done -> Desk.goTo("/retention", verb));
    }

    private Verb lifting(UUID id, UUID hold) {
        return RetentionForms.lifting(kept(id).requireHold(hold));
    }

    private Verb declining(UUID id, UUID erasure) {
        return RetentionForms.declining(kept(id).require(erasure));
    }

    private Verb approving(UUID id, UUID erasure) {
        return RetentionForms.approving(kept(id).require(erasure));
    }

    private Kept kept(UUID id) {
        return services.retention().show(id);
    }

    private Subject subject(UUID id) {
        return subject(id, page(id));
    }

    /** Back to what is destroyed, to be read once more. */
    private Subject approved(UUID id, UUID erasure) {
        return subject(id, erasing(id, erasure));
    }

    private Subject subject(UUID id, String back) {
        return new Subject(services.retention().line(), "/cases/" + id, "Record " + id, back, null);
    }

    private static String page(UUID id) {
        return "/retention/" + id;
    }

    private static String erasing(UUID id, UUID erasure) {
        return "%s/erasures/%s".formatted(page(id), erasure);
    }

    private static String lift(String page, UUID hold) {
        return "%s/holds/%s/lift".formatted(page, hold);
    }
}
