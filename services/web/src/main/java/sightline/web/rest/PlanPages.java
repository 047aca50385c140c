package sightline.web.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sightline.web.services.DifferingViews;
import sightline.web.services.KnownRisk;
import sightline.web.services.Plans;
import sightline.web.services.Reviews;
import sightline.web.services.Services;
import sightline.web.services.StandingHistory;
import sightline.web.session.Who;

/** How the risk is seen and managed, how that came to be, and what any two versions of the plan say. */
@Path("/cases/{id}/plan")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("**")
@Produces(MediaType.TEXT_HTML)
class PlanPages {
    private final Services services;
    private final Who who;
    private final Clock clock;

    PlanPages(Services services, Who who, Clock clock) {
        this.services = services;
        this.who = who;
        this.clock = clock;
    }

    /** What the page shows beside the case itself; each comes or does not come for itself. */
    record Asked(
            Fetched<Plans> plans,
            Fetched<StandingHistory> standing,
            Fetched<KnownRisk> risk,
            Fetched<Reviews> reviews,
            Fetched<DifferingViews> views) {

        static Asked of(Services services, UUID id) {
            return new Asked(
                    Fetched.ask(() -> services.cases().plans(id)),
                    Fetched.ask(() -> services.cases().standingHistory(id)),
                    Fetched.ask(() -> services.cases().risk(id)),
                    Fetched.ask(() -> services.cases().reviews(id)),
                    Fetched.ask(() -> services.cases().views(id)));
        }
    }

    @CheckedTemplate(basePath = "cases")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance plan(CasePage page, Asked asked);

        static native TemplateInstance compare(
                CasePage page, Plans plans, Optional<PlanComparison> comparison, Fetched<List<BoundThen>> conditions);
    }

    @GET
    public TemplateInstance plan(@PathParam("id") UUID id) {
        Asked asked = Asked.of(services, id);
        return Templates.plan(page(id), asked);
    }

    /** Without versions: what the last change changed. */
    @GET
    @Path("/compare")
    public TemplateInstance compare(
            @PathParam("id") UUID id,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to) {
        CasePage page = page(id);
        Plans plans = services.cases().plans(id);
        if (plans.items().size() < 2) {
            return Templates.compare(page, plans, Optional.empty(), Fetched.ask(List::of));
        }
        Plans.Version later = chosen(plans, to, plans.items().getFirst());
        Plans.Version earlier = chosen(plans, from, plans.items().get(1));
        Fetched<List<BoundThen>> conditions = Fetched.ask(
                () -> BoundThen.of(services.cases().conditions(id), moment(plans, earlier), moment(plans, later)));
        return Templates.compare(page, plans, Optional.of(PlanComparison.of(earlier, later)), conditions);
    }

    /** Beside the plan as it is stands what binds now, beside an earlier one what bound when it was made. */
    private Instant moment(Plans plans, Plans.Version version) {
        return version.equals(plans.items().getFirst()) ? clock.instant() : version.at();
    }

    private static Plans.Version chosen(Plans plans, String version, Plans.Version otherwise) {
        if (version.isEmpty()) {
            return otherwise;
        }
        return Optional.of(version)
                .filter(number -> number.matches("\\d{1,6}"))
                .flatMap(number -> plans.numbered(Integer.parseInt(number)))
                .orElseThrow(NotFoundException::new);
    }

    private CasePage page(UUID id) {
        return CasePage.of(services, new Rows(services, who, clock), id, "plan");
    }
}
