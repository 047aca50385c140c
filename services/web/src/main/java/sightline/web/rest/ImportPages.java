package sightline.web.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import sightline.web.services.Cases.NotTaken;
import sightline.web.services.Services;

/** Which events of other systems came that are not taken in. */
@Path("/imports")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed({"MAPPA_COORDINATOR", "SYSADMIN"})
@Produces(MediaType.TEXT_HTML)
class ImportPages {
    private final Services services;

    ImportPages(Services services) {
        this.services = services;
    }

    @CheckedTemplate(basePath = "people")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance imports(List<NotTaken> counts);
    }

    @GET
    public TemplateInstance imports() {
        return Templates.imports(services.cases().notTaken());
    }
}
