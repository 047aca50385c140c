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
import sightline.web.services.Life;
import sightline.web.services.Services;
import sightline.web.session.Who;

/** Whom a person is close to, where they live, which services they get and what they are sentenced to. */
@Path("/cases/{id}/life")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("**")
@Produces(MediaType.TEXT_HTML)
class LifePages {
    private final Services services;
    private final Who who;
    private final Clock clock;

    LifePages(Services services, Who who, Clock clock) {
        this.services = services;
        this.who = who;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "cases")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance life(
                CasePage page,
                Fetched<Life.Relationships> relationships,
                Fetched<Life.Addresses> addresses,
                Fetched<Life.Supports> supports,
                Fetched<Life.Providers> providers,
                Fetched<Life.Sentences> sentences);
    }

    @GET
    public TemplateInstance life(@PathParam("id") UUID id) {
        var relationships = Fetched.ask(() -> services.cases().relationships(id));
        var addresses = Fetched.ask(() -> services.cases().addresses(id));
        var supports = Fetched.ask(() -> services.cases().supports(id));
        var providers = Fetched.ask(() -> services.cases().providers(id));
        var sentences = Fetched.ask(() -> services.cases().sentences(id));
        CasePage page = CasePage.of(services, new Rows(services, who, clock), id, "life");
        return Templates.life(page, relationships, addresses, supports, providers, sentences);
    }
}
