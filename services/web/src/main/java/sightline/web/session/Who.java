package sightline.web.session;

import io.quarkus.oidc.IdToken;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Whoever is signed in, as Keycloak says: their name, agency, area and roles. */
@Named("who")
@RequestScoped
public class Who {
    private static final Set<Role> EMERGENCY = Set.of(
            Role.CASE_MANAGER,
            Role.SENIOR,
            Role.HEAD,
            Role.LEAD_MANAGER,
            Role.AGENCY_SPOC,
            Role.MAPPA_COORDINATOR,
            Role.CHAIR,
            Role.AP_MANAGER);

    /* The annotation does not go on parameters. */
    @Inject
    @IdToken
    JsonWebToken token;

    private final SecurityIdentity identity;

    Who(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean signedIn() {
        return !identity.isAnonymous();
    }

    public String name() {
        String name = claim("name");
        return name.isEmpty() ? claim("preferred_username") : name;
    }

    public String firstName() {
        String name = name();
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    public String agency() {
        return claim("agency");
    }

    public String area() {
        return claim("area");
    }

    /** Their own staff id, as the services know it. */
    public String staffId() {
        return claim("sub");
    }

    /** When they last proved it. */
    public Instant signedInAt() {
        String at = claim("auth_time");
        return at.matches("\\d{1,12}") ? Instant.ofEpochSecond(Long.parseLong(at)) : Instant.EPOCH;
    }

    /** Whether their role is one of those that may open a case in an emergency. */
    public boolean opensInEmergencies() {
        return EMERGENCY.stream().anyMatch(this::is);
    }

    /**
     * Whether the services list to them what is of their whole area; a minute taker is told of their agency's alone.
     */
    public boolean listsTheArea() {
        return is(Role.MAPPA_COORDINATOR) || is(Role.CHAIR);
    }

    /** Whether their role is the one that puts people under management. */
    public boolean opensCases() {
        return is(Role.MAPPA_COORDINATOR);
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    public boolean is(Role role) {
        return roles().contains(role.name());
    }

    /** What they are here as, in words. */
    public String roleWords() {
        return Role.of(roles()).words();
    }

    public Role role() {
        return Role.of(roles());
    }

    private String claim(String name) {
        @Nullable Object value = signedIn() ? token.getClaim(name) : null;
        return value == null ? "" : value.toString();
    }
}
