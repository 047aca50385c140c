package sightline.platform.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Gives everybody whose role faces cases, and who speaks for an agency in an area, the right to ask for one; a token
 * that names that right itself is not heard.
 */
@ApplicationScoped
class ReadersOfCases implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(known(identity));
    }

    private static SecurityIdentity known(SecurityIdentity identity) {
        boolean faces = !Collections.disjoint(identity.getRoles(), Roles.FACING_CASES);
        if (!identity.getRoles().isEmpty() && !speaksForSomebody(identity)) {
            return without(identity, identity.getRoles());
        }
        if (faces == identity.getRoles().contains(Roles.READS_CASES)) {
            return identity;
        }
        return faces
                ? QuarkusSecurityIdentity.builder(identity)
                        .addRole(Roles.READS_CASES)
                        .build()
                : without(identity, Set.of());
    }

    private static boolean speaksForSomebody(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token && says(token, "agency") && says(token, "area");
    }

    private static boolean says(JsonWebToken token, String claim) {
        @Nullable Object value = token.getClaim(claim);
        return value != null && !value.toString().isBlank();
    }

    private static SecurityIdentity without(SecurityIdentity identity, Set<String> roles) {
        QuarkusSecurityIdentity.Builder known = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes());
        identity.getRoles().stream()
                .filter(one -> !one.equals(Roles.READS_CASES) && !roles.contains(one))
                .forEach(known::addRole);
        return known.build();
    }
}
