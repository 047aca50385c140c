package sightline.platform.language;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Some of a case's history: onwards as it was recorded, or back from what happened last. */
public sealed interface Stretch {

    /** From the first that was recorded. */
    Stretch WHOLE = new Onwards(0);

    /** What is left of it after this fact. */
    Stretch past(Mark last);

    /** What asks for the rest, when this was the last fact of a page. */
    String next(Mark last);

    /** In the order in which they were recorded, those numbered after this one. */
    record Onwards(long after) implements Stretch {

        @Override
        public Onwards past(Mark last) {
            return new Onwards(last.sequence());
        }

        @Override
        public String next(Mark last) {
            return Long.toString(last.sequence());
        }
    }

    /**
     * The latest that happened first, of those that are sought.
     *
     * @param before where the page before ended; null from the latest on
     */
    record Back(@Nullable Before before, Sought sought) implements Stretch {

        @Override
        public Back past(Mark last) {
            return new Back(new Before(last.at(), last.id()), sought);
        }

        @Override
        public String next(Mark last) {
            return new Before(last.at(), last.id()).toString();
        }
    }

    /** Where a fact stands in its case's history; one whose time nobody knows stands where it was recorded. */
    record Mark(EventId id, long sequence, Instant at) {

        public static Mark of(EventId id, long sequence, Occurrence occurred, Instant recordedAt) {
            Instant at = occurred.at();
            return new Mark(id, sequence, at == null ? recordedAt : at);
        }
    }

    /** Before a fact that happened then; of those that happened at the same instant the one with the lesser id. */
    record Before(Instant at, EventId id) {

        /** As {@link #toString} writes it. */
        public static Before of(String text) {
            int between = text.indexOf('~');
            try {
                return new Before(
                        Instant.parse(text.substring(0, Math.max(0, between))),
                        EventId.of(text.substring(between + 1)));
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("is what next said", e);
            }
        }

        @Override
        public String toString() {
            return at + "~" + id;
        }
    }

    /**
     * Which facts are sought; what is null does not matter.
     *
     * @param agency told by this agency
     * @param type of this type, by its short name, such as {@code case.arrest-recorded}
     * @param from happened then or later
     * @param until happened earlier
     * @param recordedAfter written down later than that
     */
    record Sought(
            @Nullable AgencyId agency,
            @Nullable String type,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable Instant recordedAfter) {}
}
