package sightline.premises.domain;

/** The person was expected and did not come. */
public record NotArrived(Asked asked, long version, Booking booking) implements Placement {

    @Override
    public Status status() {
        return Status.NOT_ARRIVED;
    }

    @Override
    public Phase phase() {
        return Phase.PAST;
    }
}
