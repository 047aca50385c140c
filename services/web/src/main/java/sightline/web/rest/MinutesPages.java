package sightline.web.rest;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import sightline.web.forms.Posted;
import sightline.web.rest.MeetingPage.MinutesForm;
import sightline.web.services.Meetings.MeetingView;
import sightline.web.services.Meetings.Minutes;
import sightline.web.services.Problem;
import sightline.web.services.Refused;
import sightline.web.services.Sending;
import sightline.web.services.Services;

/** Keeps the draft of a meeting's minutes; a draft somebody else has changed in between is never overwritten. */
@Path("/meetings/{id}/minutes")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("**")
@Produces(MediaType.TEXT_HTML)
class MinutesPages {
    private static final NoArgGenerator KEYS = Generators.timeBasedEpochGenerator();

    private final Services services;

    MinutesPages(Services services) {
        this.services = services;
    }

    /** Minutes that were not kept, with what was written and what stands there now. */
    record Unkept(MeetingView meeting, MinutesForm form, Problem problem) {}

    @CheckedTemplate(basePath = "meetings")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance unkept(Unkept unkept);
    }

    static MinutesForm form(MeetingView meeting) {
        Minutes minutes = meeting.minutes();
        String text = minutes == null || minutes.text() == null ? "" : minutes.text();
        return new MinutesForm(text, KEYS.generate().toString(), edition(meeting));
    }

    private static String edition(MeetingView meeting) {
        Long edition = meeting.minutes() == null ? null : meeting.minutes().edition();
        return edition == null ? "" : edition.toString();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(@PathParam("id") UUID id) {
        Posted posted = PostedForm.read();
        try {
            Sending sending = new Sending(Map.of("text", posted.of("text")), posted.of("key"), posted.version());
            services.meetings().line().put("/meetings/%s/minutes".formatted(id), sending);
            return Response.seeOther(URI.create("/meetings/%s?done=minutes".formatted(id)))
                    .build();
        } catch (Refused refused) {
            MeetingView now = services.meetings().show(id);
            MinutesForm again =
                    new MinutesForm(posted.of("text"), KEYS.generate().toString(), edition(now));
            return Html.page(refused.problem().status(), Templates.unkept(new Unkept(now, again, refused.problem())));
        }
    }
}
