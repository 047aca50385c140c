package sightline.platform.looks;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import sightline.platform.access.RecentSignIn;
import sightline.platform.access.SignInAgain;

/**
 * Lets nobody read for a file who has not signed in lately: what is taken away is not asked about again (access.md, 1).
 */
class ExportsAreFresh {
    private final RecentSignIn signIn;

    ExportsAreFresh(RecentSignIn signIn) {
        this.signIn = signIn;
    }

    /**
     * Goes on for every other purpose.
     *
     * @throws SignInAgain the same for everything, so that it tells nothing of what was asked for
     */
    @ServerRequestFilter(priority = Priorities.USER)
    public void letIn(ContainerRequestContext request) {
        if (Purpose.said(request.getHeaderString(Purpose.HEADER)) == Purpose.EXPORT) {
            signIn.require();
        }
    }
}
