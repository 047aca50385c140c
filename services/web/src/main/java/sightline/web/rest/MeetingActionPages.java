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
import java.util.UUID;
import sightline.web.forms.Desk;
import sightline.web.forms.Subject;
import sightline.web.forms.Verb;
import sightline.web.services.Agencies;
import sightline.web.services.CaseView;
import sightline.web.services.Services;

/** Actions that a meeting assigns: one more may follow, so each leads back to the meeting. */
@Path("/meetings/{id}/assign-action")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("**")
@Produces(MediaType.TEXT_HTML)
class MeetingActionPages {
    private final Services services;
    private final Agencies agencies;
    private final Desk desk;

    MeetingActionPages(Services services, Agencies agencies, Desk desk) {
        this.services = services;
        this.agencies = agencies;
        this.desk = desk;
    }

    @GET
    public Response form(@PathParam("id") UUID id) {
        CaseView about = about(id);
        return desk.show(verb(about, id), subject(about, id), address(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("id") UUID id) {
        CaseView about = about(id);
        return desk.take(verb(about, id), subject(about, id), address(id), PostedForm.read());
    }

    private CaseView about(UUID meeting) {
        String caseId = services.meetings().show(meeting).caseId();
        return services.cases().show(UUID.fromString(caseId));
    }

    private Verb verb(CaseView about, UUID meeting) {
        return StartPages.assigning(about, agencies).with("meetingId", meeting.toString());
    }

    private Subject subject(CaseView about, UUID meeting) {
        return new Subject(
                services.actions().line(), "/actions", StartPages.heading(about), "/meetings/" + meeting, null);
    }

    private static String address(UUID meeting) {
        return "/meetings/%s/assign-action".formatted(meeting);
    }
}
