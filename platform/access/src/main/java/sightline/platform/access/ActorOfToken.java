package sightline.platform.access;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.Postcode;
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
                    identity.getRoles(),
                    clearance());
            return new Asking(
                    actor,
                    token.getExpirationTime(),
                    claim("family_name"),
                    Postcode.in(claim("home_postcode")),
                    signedInAt());
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new ForbiddenException(
                    "The token does not say for which agency and area it speaks, and how cleared", e);
        }
    }

    /** A person whose token does not say until when they are vetted is not; systems are bound by their contracts. */
    private Clearance clearance() {
        boolean system = identity.hasRole(Roles.MACHINE);
        String until = claim("vetted_until");
        Instant vetted = until.isEmpty() ? (system ? Instant.MAX : Instant.MIN) : Instant.parse(until);
        return new Clearance(vetted, Boolean.parseBoolean(claim("category4")));
    }

    private @Nullable Instant signedInAt() {
        String seconds = claim("auth_time");
        return seconds.isEmpty() ? null : Instant.ofEpochSecond(Long.parseLong(seconds));
    }

    private String claim(String name) {
        @Nullable Object value = token.getClaim(name);
        return value == null ? "" : value.toString();
    }
}
