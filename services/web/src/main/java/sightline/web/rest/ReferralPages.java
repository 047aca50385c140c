package sightline.web.rest;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.web.forms.Desk;
import sightline.web.forms.Posted;
import sightline.web.forms.Subject;
import sightline.web.forms.Verb;
import sightline.web.services.Agencies;
import sightline.web.services.CaseView;
import sightline.web.services.Problem;
import sightline.web.services.ReferralDraft;
import sightline.web.services.Refused;
import sightline.web.services.Sending;
import sightline.web.services.Services;

/** A referral as a list of tasks: each is kept on its own, and all of it is sent once it is complete. */
@Path("/cases/{id}/referral")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("**")
@Produces(MediaType.TEXT_HTML)
class ReferralPages {
    private static final NoArgGenerator KEYS = Generators.timeBasedEpochGenerator();
    private static final int OK = 200;

    private final Services services;
    private final Desk desk;
    private final ReferralSections sections;

    ReferralPages(Services services, Desk desk, Agencies agencies) {
        this.services = services;
        this.desk = desk;
        this.sections = new ReferralSections(agencies);
    }

    /** A referral before it is sent. */
    record Checking(
            CaseView about,
            ReferralDraft draft,
            String key,
            @Nullable Problem problem) {}

    @CheckedTemplate(basePath = "referral")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance tasks(CaseView about, ReferralDraft draft);

        static native TemplateInstance check(Checking checking);
    }

    @GET
    public TemplateInstance tasks(@PathParam("id") UUID id) {
        return Templates.tasks(services.cases().show(id), services.cases().referralDraft(id));
    }

    @GET
    @Path("/check")
    public Response check(@PathParam("id") UUID id) {
        return checking(OK, id, null);
    }

    @POST
    @Path("/check")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@PathParam("id") UUID id) {
        Posted posted = PostedForm.read();
        try {
            Sending sending = new Sending(Map.of(), posted.of("key"), null);
            services.cases().line().post("/cases/%s/referral-draft/send".formatted(id), sending);
            return Response.seeOther(URI.create("/cases/%s/referrals?done=send-referral".formatted(id)))
                    .build();
        } catch (Refused refused) {
            return checking(refused.problem().status(), id, refused.problem());
        }
    }

    @GET
    @Path("/{section}")
    public Response section(@PathParam("id") UUID id, @PathParam("section") String name) {
        ReferralDraft.Section section = section(services.cases().referralDraft(id), name);
        return desk.show(sections.form(section), subject(id, section), address(id, name), sections.filled(section));
    }

    @POST
    @Path("/{section}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(@PathParam("id") UUID id, @PathParam("section") String name) {
        ReferralDraft.Section section = section(services.cases().referralDraft(id), name);
        Verb verb = sections.form(section);
        return desk.take(
                verb,
                subject(id, section),
                address(id, name),
                PostedForm.read(),
                sending -> services.cases().line().put(draftOf(id) + "/" + name, withAnswers(sending)),
                kept -> Desk.goTo("/cases/%s/referral".formatted(id), verb));
    }

    private Response checking(int status, UUID id, @Nullable Problem problem) {
        Checking checking = new Checking(
                services.cases().show(id),
                services.cases().referralDraft(id),
                KEYS.generate().toString(),
                problem);
        return Html.page(status, Templates.check(checking));
    }

    /** A section in which nothing is answered says so. */
    private static Sending withAnswers(Sending sending) {
        return sending.body().containsKey("answers")
                ? sending
                : new Sending(Map.of("answers", Map.of()), sending.key(), sending.version());
    }

    private static ReferralDraft.Section section(ReferralDraft draft, String name) {
        return draft.section(name).orElseThrow(NotFoundException::new);
    }

    private Subject subject(UUID id, ReferralDraft.Section section) {
        CaseView about = services.cases().show(id);
        return new Subject(
                services.cases().line(),
                draftOf(id),
                "Referral of " + StartPages.heading(about),
                "/cases/%s/referral".formatted(id),
                section.edition());
    }

    private static String draftOf(UUID id) {
        return "/cases/%s/referral-draft".formatted(id);
    }

    private static String address(UUID id, String section) {
        return "/cases/%s/referral/%s".formatted(id, section);
    }
}
