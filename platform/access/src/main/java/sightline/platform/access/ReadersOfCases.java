package sightline.platform.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;

/**
 * Gives everybody whose role faces cases the right to ask for one; a token that names that right itself is not heard.
 */
@ApplicationScoped
class ReadersOfCases implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        boolean faces = !Collections.disjoint(identity.getRoles(), Roles.FACING_CASES);
        if (faces == identity.getRoles().contains(Roles.READS_CASES)) {
            return Uni.createFrom().item(identity);
        }
        QuarkusSecurityIdentity.Builder known = QuarkusSecurityIdentity.builder(identity);
        return Uni.createFrom().item(faces ? known.addRole(Roles.READS_CASES).build() : withoutIt(identity));
    }

    private static SecurityIdentity withoutIt(SecurityIdentity identity) {
        QuarkusSecurityIdentity.Builder known = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes());
        identity.getRoles().stream()
                .filter(one -> !one.equals(Roles.READS_CASES))
                .forEach(known::addRole);
        return known.build();
    }
}
