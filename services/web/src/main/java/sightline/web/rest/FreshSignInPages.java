package sightline.web.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import sightline.web.session.PasswordAgain;
import sightline.web.session.SignIn;

/** Leads through signing in again to a page of ours that needs it; who has just signed in goes straight on. */
@Path(PasswordAgain.PAGE)
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("**")
class FreshSignInPages {
    private static final Pattern OURS = Pattern.compile("/[a-z][a-z0-9/-]*(\\?[A-Za-z0-9=&%+._~-]*)?");

    private final SignIn signIn;

    FreshSignInPages(SignIn signIn) {
        this.signIn = signIn;
    }

    @GET
    public Response fresh(@QueryParam("to") @DefaultValue("") String to) {
        String onwards = ours(to);
        if (!signIn.isTooLongAgo()) {
            return Response.seeOther(URI.create(onwards)).build();
        }
        signIn.forget();
        return Response.seeOther(URI.create(address(onwards))).build();
    }

    /** The address that leads through here. */
    static String address(String onwards) {
        return PasswordAgain.PAGE + "?to=" + URLEncoder.encode(onwards, StandardCharsets.UTF_8);
    }

    /**
     * By way of here to a page that is for those who have signed in lately, which whoever asks has not; empty where
     * they have.
     */
    static Optional<Response> first(SignIn signIn, String onwards) {
        return signIn.isTooLongAgo()
                ? Optional.of(Response.seeOther(URI.create(address(onwards))).build())
                : Optional.empty();
    }

    /** Never to another site. */
    static String ours(String to) {
        return OURS.matcher(to).matches() ? to : "/today";
    }
}
