package sightline.meetings.domain;

/** A meeting whose latest approved minutes nobody was sent yet. */
public record MinutesApproved(Convened convened, Attendance attendance, Minutes minutes) implements Met {

    public MinutesApproved {
        if (minutes.versions().isEmpty()) {
            throw new IllegalArgumentException("Approved minutes have a version");
        }
    }

    @Override
    public Status status() {
        return Status.MINUTES_APPROVED;
    }

    @Override
    public MinutesApproved noting(Minutes now) {
        return new MinutesApproved(convened.later(), attendance, now);
    }
}
