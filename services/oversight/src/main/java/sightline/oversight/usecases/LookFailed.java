package sightline.oversight.usecases;

import sightline.platform.language.CaseId;

/** Looking at a case has failed, and nothing of that look was kept. */
public final class LookFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient CaseId about;

    LookFailed(CaseId about, RuntimeException cause) {
        super("Looking at case %s failed: %s".formatted(about, cause.getMessage()), cause);
        this.about = about;
    }

    /** The case. */
    public CaseId about() {
        return about;
    }
}
