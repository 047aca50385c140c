package sightline.web.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.web.rest.Rows.CaseRow;
import sightline.web.services.Audit;
import sightline.web.services.Cases.LimitedRecords;
import sightline.web.services.Cases.Search;
import sightline.web.services.Services;
import sightline.web.session.Who;

/** Cases: the list, and for each its timeline, meetings, actions and stays. */
@Path("/cases")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("**")
@Produces(MediaType.TEXT_HTML)
class CasePages {
    private final Services services;
    private final Who who;
    private final Clock clock;

    CasePages(Services services, Who who, Clock clock) {
        this.services = services;
        this.who = who;
        this.clock = clock;
    }

    /** A list of cases, as it was asked for. */
    record Found(
            List<CaseRow> cases,
            List<LimitedRecords> limited,
            boolean more,
            String words,
            String level,
            String category) {

        public boolean filtered() {
            return !words.isEmpty() || !level.isEmpty() || !category.isEmpty();
        }
    }

    @CheckedTemplate(basePath = "cases")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(Found found);

        static native TemplateInstance timeline(CasePage page, Timeline timeline);

        static native TemplateInstance print(CasePage page, Timeline timeline, Instant at);

        static native TemplateInstance meetings(CasePage page);

        static native TemplateInstance actions(CasePage page);

        static native TemplateInstance stay(CasePage page);

        static native TemplateInstance looks(CasePage page, Fetched<List<Audit.Looker>> lookers);
    }

    @GET
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("level") @DefaultValue("") String level,
            @QueryParam("category") @DefaultValue("") String category) {
        var page = services.cases().list(new Search(words, number(level), number(category)));
        return Templates.list(new Found(
                new Rows(services, who, clock).cases(page.items()),
                page.limited(),
                page.next() != null,
                words.strip(),
                level,
                category));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance timeline(
            @PathParam("id") UUID id,
            @QueryParam("agency") @DefaultValue("") String agency,
            @QueryParam("kind") @DefaultValue("") String kind) {
        CasePage page = page(id, "timeline");
        return Templates.timeline(page, Timeline.of(services, id, new Timeline.Filter(agency, kind), who.agency()));
    }

    /** To have on paper: what the timeline shows with the same filters, oldest first; the audit has it as a print. */
    @GET
    @Path("/{id}/print")
    public TemplateInstance print(
            @PathParam("id") UUID id,
            @QueryParam("agency") @DefaultValue("") String agency,
            @QueryParam("kind") @DefaultValue("") String kind) {
        Services printing = services.toPrint();
        CasePage page = CasePage.of(printing, new Rows(printing, who, clock), id, "timeline");
        Timeline timeline = Timeline.of(printing, id, new Timeline.Filter(agency, kind), who.agency());
        return Templates.print(page, timeline.oldestFirst(), clock.instant());
    }

    @GET
    @Path("/{id}/meetings")
    public TemplateInstance meetings(@PathParam("id") UUID id) {
        return Templates.meetings(page(id, "meetings"));
    }

    @GET
    @Path("/{id}/actions")
    public TemplateInstance actions(@PathParam("id") UUID id) {
        return Templates.actions(page(id, "actions"));
    }

    @GET
    @Path("/{id}/stay")
    public TemplateInstance stay(@PathParam("id") UUID id) {
        return Templates.stay(page(id, "stay"));
    }

    @GET
    @Path("/{id}/looks")
    public TemplateInstance looks(@PathParam("id") UUID id) {
        var lookers = Fetched.ask(() -> services.audit().lookers(id));
        return Templates.looks(page(id, "looks"), lookers);
    }

    private CasePage page(UUID id, String tab) {
        return CasePage.of(services, new Rows(services, who, clock), id, tab);
    }

    private static @Nullable Integer number(String text) {
        return text.matches("[1-4]") ? Integer.valueOf(text) : null;
    }
}
