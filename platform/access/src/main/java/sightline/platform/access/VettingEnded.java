package sightline.platform.access;

/** The actor is not vetted any more, so that nothing is theirs to ask for, whatever it is. */
public final class VettingEnded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    VettingEnded() {
        super(NeedToKnow.VETTING_ENDED);
    }
}
