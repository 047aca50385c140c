package sightline.web.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.web.services.Agencies;
import sightline.web.services.Audit;
import sightline.web.services.Services;
import sightline.web.session.Who;

/** Cases: of each its timeline, meetings, actions and stays. */
@Path("/cases")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("**")
@Produces(MediaType.TEXT_HTML)
class CasePages {
    private final Services services;
    private final Who who;
    private final FactWords facts;
    private final Agencies agencies;
    private final Clock clock;

    CasePages(Services services, Who who, FactWords facts, Agencies agencies, Clock clock) {
        this.services = services;
        this.who = who;
        this.facts = facts;
        this.agencies = agencies;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "cases")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance timeline(CasePage page, Timeline timeline, InAMinute minute);

        static native TemplateInstance print(CasePage page, Timeline timeline, Instant at);

        static native TemplateInstance meetings(CasePage page);

        static native TemplateInstance actions(CasePage page);

        static native TemplateInstance stay(CasePage page);

        static native TemplateInstance looks(CasePage page, Fetched<List<Audit.Looker>> lookers);
    }

    @GET
    @Path("/{id}")
    public TemplateInstance timeline(
            @PathParam("id") UUID id, @BeanParam TimelineFilter filter, @Nullable @QueryParam("before") String before) {
        String reader = who.agency();
        FactWords named = FactWords.of(agencies.names());
        Fetched<Timeline> timeline = Fetched.ask(() -> Timeline.of(services, id, filter, named, reader, before));
        CasePage page = page(id, "timeline");
        Changes changes = Changes.since(page.view().visitedBefore(), id, services);
        return Templates.timeline(page, timeline.needed(), InAMinute.of(page, changes, agencies));
    }

    /**
     * To have on paper: what the timeline shows with the same filters, oldest first; the audit has it as a print. A
     * page for the browser to print, or, with a detail, a tagged PDF.
     */
    @GET
    @Path("/{id}/print")
    public Response print(
            @PathParam("id") UUID id,
            @BeanParam TimelineFilter filter,
            @QueryParam("detail") @DefaultValue("") String detail) {
        Services printing = services.toPrint();
        CasePage page = CasePage.of(printing, new Rows(printing, who, clock), id, "timeline");
        Timeline whole = Timeline.whole(printing, id, filter, facts, who.agency());
        return Detail.of(detail)
                .map(asked ->
                        Chronology.of(page, whole, asked, clock.instant(), who).download())
                .orElseGet(() -> Response.ok(Templates.print(page, whole, clock.instant()))
                        .build());
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
}
