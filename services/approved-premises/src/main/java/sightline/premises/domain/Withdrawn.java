package sightline.premises.domain;

import org.jspecify.annotations.Nullable;

/**
 * Whoever asked does not want the placement any more, or the premises cannot keep it.
 *
 * @param booking the days a bed was kept for; null when it had not come to that
 */
public record Withdrawn(Asked asked, long version, @Nullable Booking booking) implements Placement {

    @Override
    public Status status() {
        return Status.WITHDRAWN;
    }

    @Override
    public Phase phase() {
        return Phase.PAST;
    }
}
