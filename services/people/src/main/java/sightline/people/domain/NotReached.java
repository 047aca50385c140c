package sightline.people.domain;

import org.jspecify.annotations.Nullable;

/** Another part did not do what it was asked, or did not say that it did. */
public final class NotReached extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean answered;

    /** It answered, and the answer was no. */
    public NotReached(String part, int status) {
        super("%s answered %d".formatted(part, status));
        this.answered = true;
    }

    /** Nobody knows whether it did what it was asked. */
    public NotReached(String part, @Nullable Throwable cause) {
        super(part + " did not answer", cause);
        this.answered = false;
    }

    public boolean isAnswered() {
        return answered;
    }
}
