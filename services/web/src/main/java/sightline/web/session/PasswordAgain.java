package sightline.web.session;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import jakarta.enterprise.context.ApplicationScoped;

/** Has Keycloak ask for the password although its session goes on, where a page exists for nothing else. */
@ApplicationScoped
@Unremovable
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
public class PasswordAgain implements OidcRedirectFilter {
    /** The page. */
    public static final String PAGE = "/session/fresh";

    @Override
    public void filter(OidcRedirectContext redirect) {
        if (PAGE.equals(redirect.routingContext().normalizedPath())) {
            redirect.additionalQueryParams().set("prompt", "login").set("max_age", "0");
        }
    }
}
