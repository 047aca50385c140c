package sightline.web.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.EmergencyGround;
import sightline.web.forms.Desk;
import sightline.web.forms.Field;
import sightline.web.forms.Subject;
import sightline.web.forms.Verb;
import sightline.web.services.Services;

/** Opening a case in an emergency: first what will happen, then the form, once they have signed in lately. */
@Path("/emergency")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed({
    "CASE_MANAGER",
    "SENIOR",
    "HEAD",
    "LEAD_MANAGER",
    "AGENCY_SPOC",
    "MAPPA_COORDINATOR",
    "CHAIR",
    "AP_MANAGER"
})
@Produces(MediaType.TEXT_HTML)
class EmergencyPages {
    private final Services services;
    private final Desk desk;

    EmergencyPages(Services services, Desk desk) {
        this.services = services;
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "emergency")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance begin(String onwards, String involvement);
    }

    @GET
    public TemplateInstance begin(@Nullable @QueryParam("case") UUID about) {
        return Templates.begin(
                FreshSignInPages.address("/emergency/open" + query(about)), "/involvement/ask" + query(about));
    }

    @GET
    @Path("/open")
    public Response form(@Nullable @QueryParam("case") UUID about) {
        return desk.show(verb(about), subject(about), action(about));
    }

    @POST
    @Path("/open")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@Nullable @QueryParam("case") UUID about) {
        return desk.take(
                verb(about), subject(about), action(about), PostedForm.read(), done -> "/cases/" + done.made());
    }

    /** Whoever followed a link to the case does not know its number; everybody else gives it exactly. */
    private static Verb verb(@Nullable UUID about) {
        Field ground = Field.oneOf("ground", "What is the emergency?", EmergencyGround.class);
        Field words =
                Field.text("words", "Why can it not wait?").hint("The lead agency and whoever reviews this read it");
        Verb verb = about == null
                ? Verb.of("break-glass", "Open now", Numbers.KIND, Numbers.VALUE, ground, words)
                : Verb.of("break-glass", "Open now", ground, words);
        return verb.explained(
                "The lead agency is told at once. It is open to you for 60 minutes, to read, and reviewed afterwards.");
    }

    private Subject subject(@Nullable UUID about) {
        return new Subject(
                services.cases().line(),
                about == null ? "" : "/cases/" + about,
                "Emergency access",
                "/emergency" + query(about),
                null);
    }

    private static String action(@Nullable UUID about) {
        return "/emergency/open" + query(about);
    }

    static String query(@Nullable UUID about) {
        return about == null ? "" : "?case=" + about;
    }
}
