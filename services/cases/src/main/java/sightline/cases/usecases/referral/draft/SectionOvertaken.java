package sightline.cases.usecases.referral.draft;

import org.jspecify.annotations.Nullable;
import sightline.cases.domain.referral.draft.DraftedSection;

/** A section of a referral has changed since the sender read it. */
public final class SectionOvertaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient DraftedSection current;

    private SectionOvertaken(DraftedSection current) {
        super("The section has changed since it was read");
        this.current = current;
    }

    static void unlessRead(@Nullable Long read, DraftedSection current) {
        if (read != null && read != current.edition()) {
            throw new SectionOvertaken(current);
        }
    }

    /** The section as it is now. */
    public DraftedSection current() {
        return current;
    }
}
