package sightline.web.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import sightline.web.session.KeycloakSession;
import sightline.web.session.Session;
import sightline.web.session.Who;

/** Where signing in and out lead. */
@Path("/")
@RequestScoped
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class SessionPages {

    @CheckedTemplate(basePath = "pages")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance signedout();

        static native TemplateInstance again();
    }

    private final Session session;
    private final KeycloakSession keycloak;
    private final Who who;

    SessionPages(Session session, KeycloakSession keycloak, Who who) {
        this.session = session;
        this.keycloak = keycloak;
        this.who = who;
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

    /** For the page's own script: how long the session lasts; asking for it is staying signed in. */
    @GET
    @Path("session")
    @RolesAllowed("**")
    @Produces(MediaType.APPLICATION_JSON)
    public String left() {
        return "{\"seconds\":%d,\"who\":\"%s\"}".formatted(session.seconds(), who.staffId());
    }

    /** For the page's own script, which no other site can imitate: it cannot send the header. */
    @GET
    @Path("session/end")
    @RolesAllowed("**")
    public Response end(@Nullable @HeaderParam("X-Requested-With") String script) {
        if (script == null) {
            throw new NotFoundException();
        }
        keycloak.end();
        return Response.noContent().build();
    }

    /** Where a new tab leads after signing in, beside the one with what was typed. */
    @GET
    @Path("session/again")
    @RolesAllowed("**")
    public TemplateInstance again() {
        return Templates.again();
    }

    @GET
    @Path("signed-out")
    @PermitAll
    public TemplateInstance out() {
        return Templates.signedout();
    }
}
