package sightline.web.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import sightline.web.forms.Desk;
import sightline.web.forms.Subject;
import sightline.web.forms.Verb;
import sightline.web.rest.Rows.MeetingRow;
import sightline.web.services.Agencies;
import sightline.web.services.CaseView;
import sightline.web.services.Meetings.MeetingView;
import sightline.web.services.Services;
import sightline.web.session.Who;
import sightline.web.words.Times;

/** Meetings: the list, and one with who comes, what it decides, its minutes and the actions it assigns. */
@Path("/meetings")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("**")
@Produces(MediaType.TEXT_HTML)
class MeetingPages {
    private final Services services;
    private final Agencies agencies;
    private final Desk desk;
    private final Who who;
    private final Clock clock;

    MeetingPages(Services services, Agencies agencies, Desk desk, Who who, Clock clock) {
        this.services = services;
        this.agencies = agencies;
        this.desk = desk;
        this.who = who;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "meetings")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(List<MeetingRow> rows, String show);

        static native TemplateInstance meeting(MeetingPage page);
    }

    /** To come, held and waiting for their minutes, or all. */
    @GET
    public TemplateInstance list(@QueryParam("show") @DefaultValue("to-come") String show) {
        List<MeetingView> meetings =
                switch (show) {
                    case "minutes" -> services.meetings().inStatus("held");
                    case "all" -> services.meetings().from(LocalDate.EPOCH);
                    default -> services.meetings().from(LocalDate.now(clock));
                };
        return Templates.list(new Rows(services, who, clock).meetings(meetings), show);
    }

    @GET
    @Path("/{id}")
    public TemplateInstance meeting(@PathParam("id") UUID id) {
        MeetingView meeting = services.meetings().show(id);
        return Templates.meeting(
                MeetingPage.of(services, new Rows(services, who, clock), meeting, MinutesPages.form(meeting), who));
    }

    @GET
    @Path("/{id}/do/{verb}")
    public Response form(@PathParam("id") UUID id, @PathParam("verb") String verb) {
        MeetingView meeting = services.meetings().show(id);
        CaseView about = about(meeting);
        return desk.show(verb(meeting, about, verb), subject(meeting, about), address(id, verb));
    }

    @POST
    @Path("/{id}/do/{verb}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("id") UUID id, @PathParam("verb") String verb) {
        MeetingView meeting = services.meetings().show(id);
        CaseView about = about(meeting);
        return desk.take(verb(meeting, about, verb), subject(meeting, about), address(id, verb), PostedForm.read());
    }

    private CaseView about(MeetingView meeting) {
        return services.cases().show(UUID.fromString(meeting.caseId()));
    }

    private Verb verb(MeetingView meeting, CaseView about, String name) {
        return new MeetingForms(meeting, about, agencies).of(name);
    }

    private Subject subject(MeetingView meeting, CaseView about) {
        String address = "/meetings/" + meeting.id();
        String heading = "%s, meeting of %s".formatted(about.personName(), Times.moment(meeting.startsAt()));
        return new Subject(services.meetings().line(), address, heading, address, null);
    }

    private static String address(UUID id, String verb) {
        return "/meetings/%s/do/%s".formatted(id, verb);
    }
}
