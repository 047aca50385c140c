package sightline.web.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import sightline.web.services.CaseView;
import sightline.web.services.Referrals;
import sightline.web.services.Services;
import sightline.web.services.Transfers.Transfer;
import sightline.web.session.Who;

/** What was asked of co-ordination about a person, with all that it needs to decide, also of another area's. */
@Path("/cases/{id}/referrals")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("**")
@Produces(MediaType.TEXT_HTML)
class ReferralsPages {
    private final Services services;
    private final Who who;
    private final Clock clock;

    ReferralsPages(Services services, Who who, Clock clock) {
        this.services = services;
        this.who = who;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "cases")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance referrals(
                CasePage page,
                Fetched<Referrals> asked,
                Fetched<List<Transfer>> transfers,
                Fetched<List<CaseView>> namesakes);
    }

    @GET
    public TemplateInstance referrals(@PathParam("id") UUID id) {
        var asked = Fetched.ask(() -> services.cases().referrals(id));
        var transfers = Fetched.ask(() -> services.transfers().of(id));
        CasePage page = CasePage.of(services, new Rows(services, who, clock), id, "referrals");
        return Templates.referrals(page, asked, transfers, Fetched.ask(() -> namesakes(page.view())));
    }

    /** Others of the same name whom the reader sees, who may be the same person. */
    private List<CaseView> namesakes(CaseView about) {
        return services.cases().called(about.personName()).items().stream()
                .filter(one -> !one.id().equals(about.id()))
                .toList();
    }
}
