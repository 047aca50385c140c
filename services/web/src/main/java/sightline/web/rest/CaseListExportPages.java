package sightline.web.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.web.forms.Desk;
import sightline.web.forms.Field;
import sightline.web.forms.Posted;
import sightline.web.forms.Subject;
import sightline.web.forms.Verb;
import sightline.web.services.Agencies;
import sightline.web.services.CaseView;
import sightline.web.services.Cases;
import sightline.web.services.Problem;
import sightline.web.services.Refused;
import sightline.web.services.Services;
import sightline.web.session.SignIn;
import sightline.web.session.Who;
import sightline.web.words.Times;

/**
 * A list of cases as a file to take away, with its filters and in its order: for who signed in lately, asked why, and
 * in the audit as an export.
 */
@Path("/cases/export")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("**")
@Produces(MediaType.TEXT_HTML)
class CaseListExportPages {
    /**
     * As many as somebody can have a reason for at once; above it stands a data extract, which is no page's business.
     */
    private static final int MOST = 2_000;

    private static final int CONFLICT = 409;
    private static final String ADDRESS = "/cases/export";

    private static final Verb EXPORT = Verb.of(
                    "export-list", "Export the list", Field.text("reason", "Why do you need it in a file?"))
            .explained(
                    "The file is a table, with a row for each case of the list that you came from, of what you are told. "
                            + "It says who exported it, when and why, and the audit records that you did, with each case.")
            .warning(
                    "It names people, and is OFFICIAL-SENSITIVE. Keep it as safe as the cases themselves, and destroy it when you no longer need it.");

    private final Services services;
    private final Desk desk;
    private final Agencies agencies;
    private final Who who;
    private final SignIn signIn;
    private final Clock clock;

    CaseListExportPages(Services services, Desk desk, Agencies agencies, Who who, SignIn signIn, Clock clock) {
        this.services = services;
        this.desk = desk;
        this.agencies = agencies;
        this.who = who;
        this.signIn = signIn;
        this.clock = clock;
    }

    @GET
    public Response form(@Context UriInfo asked) {
        CaseSearch search = CaseSearch.of(asked.getQueryParameters());
        return FreshSignInPages.first(signIn, search.at(ADDRESS))
                .orElseGet(() -> desk.show(EXPORT, subject(search), search.at(ADDRESS)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@Context UriInfo asked) {
        CaseSearch search = CaseSearch.of(asked.getQueryParameters());
        Posted posted = PostedForm.read();
        return desk.take(
                EXPORT,
                subject(search),
                search.at(ADDRESS),
                posted,
                sending -> listed(search),
                file -> download(file, search, posted.of("reason")));
    }

    private CaseListFile listed(CaseSearch search) {
        Cases exporting = services.toExport().cases();
        List<CaseView> all = new ArrayList<>();
        Cases.Listed page = exporting.list(search.asked(""));
        all.addAll(page.items());
        for (@Nullable String next = page.next(); next != null; next = page.next()) {
            if (all.size() >= MOST) {
                throw new Refused(new Problem(
                        CONFLICT,
                        "Too many",
                        "This list holds more than %,d cases, which is as many as a file may".formatted(MOST),
                        null,
                        null,
                        "Narrow the list to what you need it for",
                        List.of(),
                        List.of()));
            }
            page = exporting.list(search.asked(next));
            all.addAll(page.items());
        }
        return new CaseListFile(all, page.limited());
    }

    private Response download(CaseListFile file, CaseSearch search, String reason) {
        Instant now = clock.instant();
        List<String> chosen = search.chosen(agencies::name).stream()
                .map(CaseSearch.Chosen::label)
                .toList();
        CaseListFile.Made made = new CaseListFile.Made(now, who.name(), who.agency(), reason, chosen);
        return Response.ok(file.text(made, agencies::name))
                .type("text/csv; charset=utf-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s\"".formatted(CaseListFile.name(Times.dayOf(now))))
                .build();
    }

    private Subject subject(CaseSearch search) {
        return new Subject(services.cases().line(), "/cases", "Cases", search.address(), null);
    }
}
