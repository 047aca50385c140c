package sightline.platform.access;

/** What is asked for needs a sign-in more recent than the actor's. */
public final class SignInAgain extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SignInAgain() {
        super("This needs a sign-in of the last %d minutes. Sign in again, then ask again"
                .formatted(RecentSignIn.RECENT.toMinutes()));
    }
}
