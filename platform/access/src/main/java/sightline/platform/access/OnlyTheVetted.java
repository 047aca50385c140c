package sightline.platform.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import sightline.platform.language.CaseId;

/**
 * Lets nobody in whose vetting has ended, whatever they ask of whichever service: an endpoint need not remember to look
 * at it.
 *
 * <p>What lasts longer than a request, such as a live feed, is decided again as it is sent ({@link NeedToKnow}).
 */
class OnlyTheVetted {
    private static final Pattern OF_A_CASE =
            Pattern.compile("/?(?:cases|history)/([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})(?:/.*)?");

    private final Access access;
    private final Looked looked;
    private final SecurityIdentity identity;

    OnlyTheVetted(Access access, Looked looked, SecurityIdentity identity) {
        this.access = access;
        this.looked = looked;
        this.identity = identity;
    }

    /**
     * Goes on for a system, for somebody whose vetting lasts, and for nobody in particular: what is open to all asks no
     * one.
     *
     * @throws VettingEnded the same for everything, so that it tells nothing of what was asked for
     */
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void letIn(ContainerRequestContext request) {
        if (identity.isAnonymous() || identity.getRoles().isEmpty() || access.isVetted()) {
            return;
        }
        looked.refused(Sight.Reason.VETTING_ENDED);
        Matcher about = OF_A_CASE.matcher(request.getUriInfo().getPath());
        if (about.matches()) {
            looked.refused(new CaseId(UUID.fromString(about.group(1))), Sight.Reason.VETTING_ENDED);
        }
        throw new VettingEnded();
    }
}
