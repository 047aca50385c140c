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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import sightline.web.forms.Desk;
import sightline.web.forms.Field;
import sightline.web.forms.Posted;
import sightline.web.forms.Subject;
import sightline.web.forms.Verb;
import sightline.web.services.CaseView;
import sightline.web.services.Services;
import sightline.web.session.SignIn;
import sightline.web.session.Who;

/** A case as a file to take away: for who signed in lately, asked why, and in the audit as an export. */
@Path("/cases/{id}/export")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("**")
@Produces(MediaType.TEXT_HTML)
class ExportPages {
    private static final Verb EXPORT = Verb.of(
                    "export", "Export the case", Field.text("reason", "Why do you need it in a file?"))
            .explained(
                    "The file holds every entry that you are told of, with its words, and made-up particulars in place "
                            + "of the person’s own. A rehearsal can play it. The audit records that you exported it.")
            .warning(
                    "It is OFFICIAL-SENSITIVE. Keep it as safe as the case itself, and destroy it when you no longer need it.");

    private final Services services;
    private final Desk desk;
    private final FactWords facts;
    private final Who who;
    private final SignIn signIn;
    private final Clock clock;

    ExportPages(Services services, Desk desk, FactWords facts, Who who, SignIn signIn, Clock clock) {
        this.services = services;
        this.desk = desk;
        this.facts = facts;
        this.who = who;
        this.signIn = signIn;
        this.clock = clock;
    }

    @GET
    public Response form(@PathParam("id") UUID id) {
        Subject subject = subject(services.cases().show(id));
        return FreshSignInPages.first(signIn, address(id)).orElseGet(() -> desk.show(EXPORT, subject, address(id)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("id") UUID id) {
        CaseView view = services.cases().show(id);
        Posted posted = PostedForm.read();
        return desk.take(
                EXPORT,
                subject(view),
                address(id),
                posted,
                sending -> exported(id),
                exported -> file(exported, posted.of("reason")));
    }

    private Exported exported(UUID id) {
        Services exporting = services.toExport();
        CaseView view = exporting.cases().show(id);
        Timeline timeline = Timeline.whole(exporting, id, new TimelineFilter(), facts, who.agency());
        List<String> missing = new ArrayList<>(timeline.missing());
        if (!timeline.earlier().isEmpty()) {
            missing.add("What happened before the earliest entry below");
        }
        return new Exported(view, timeline.facts(), missing);
    }

    private Response file(Exported exported, String reason) {
        return Response.ok(exported.text(reason, clock.instant()))
                .type("application/yaml; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.yaml\"".formatted(exported.name()))
                .build();
    }

    private static String address(UUID id) {
        return "/cases/%s/export".formatted(id);
    }

    private Subject subject(CaseView view) {
        String address = "/cases/" + view.id();
        return new Subject(
                services.cases().line(), address, "%s, %s".formatted(view.personName(), view.number()), address, null);
    }
}
