package sightline.platform.access;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.StaffId;

/**
 * Reads the actor from a token that has been verified; a token that names no agency or area belongs to nobody we know.
 */
@RequestScoped
class ActorOfToken {
    private final JsonWebToken token;
    private final SecurityIdentity identity;

    ActorOfToken(JsonWebToken token, SecurityIdentity identity) {
        this.token = token;
        this.identity = identity;
    }

    @Produces
    @RequestScoped
    Asking asking() {
        try {
            Actor actor = new Actor(
                    new StaffId(claim("sub")),
                    new AgencyId(claim("agency")),
                    new AreaId(claim("area")),
                    identity.getRoles());
            return new Asking(actor, token.getExpirationTime());
        } catch (IllegalArgumentException e) {
            throw new ForbiddenException("The token does not say which agency and area it speaks for", e);
        }
    }

    private String claim(String name) {
        @Nullable Object value = token.getClaim(name);
        return value == null ? "" : value.toString();
    }
}
