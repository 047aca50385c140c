package sightline.meetings.domain;

/**
 * A meeting whose latest approved minutes are with agencies; a correction is written and approved as the next version.
 */
public record Distributed(Convened convened, Attendance attendance, Minutes minutes) implements Met {

    public Distributed {
        if (minutes.approved().filter(last -> !last.sentTo().isEmpty()).isEmpty()) {
            throw new IllegalArgumentException("Distributed minutes are with somebody");
        }
    }

    @Override
    public Status status() {
        return Status.DISTRIBUTED;
    }

    @Override
    public Distributed noting(Minutes now) {
        return new Distributed(convened.later(), attendance, now);
    }
}
