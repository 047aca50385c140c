package sightline.web.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Where signing in and out lead. */
@Path("/")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class SessionPages {

    @CheckedTemplate(basePath = "pages")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance signedout();
    }

    @GET
    @RolesAllowed("**")
    public Response home() {
        return Response.seeOther(URI.create("/today")).build();
    }

    /** Whoever signed in from nowhere in particular. */
    @GET
    @Path("signed-in")
    @RolesAllowed("**")
    public Response in() {
        return Response.seeOther(URI.create("/today")).build();
    }

    @GET
    @Path("signed-out")
    @PermitAll
    public TemplateInstance out() {
        return Templates.signedout();
    }
}
