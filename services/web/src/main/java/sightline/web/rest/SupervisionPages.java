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
import java.util.UUID;
import sightline.web.services.Services;
import sightline.web.session.Who;

/** How a person is supervised from day to day. */
@Path("/cases/{id}/supervision")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("**")
@Produces(MediaType.TEXT_HTML)
class SupervisionPages {
    private final Services services;
    private final Who who;
    private final Clock clock;

    SupervisionPages(Services services, Who who, Clock clock) {
        this.services = services;
        this.who = who;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "cases")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance supervision(CasePage page, Supervised supervised);
    }

    @GET
    public TemplateInstance supervision(@PathParam("id") UUID id) {
        Supervised supervised = Supervised.of(services.cases(), id);
        CasePage page = CasePage.of(services, new Rows(services, who, clock), id, "supervision");
        return Templates.supervision(page, supervised);
    }
}
