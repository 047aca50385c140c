package sightline.meetings.domain;

/** A meeting that took place and whose minutes the chair has not approved yet. */
public record Held(Convened convened, Attendance attendance, Minutes minutes) implements Met {

    @Override
    public Status status() {
        return Status.HELD;
    }

    @Override
    public Held noting(Minutes now) {
        return new Held(convened.later(), attendance, now);
    }
}
