package sightline.cases.domain.intelligence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.MarkerId;
import sightline.platform.language.MeetingId;

/** That the police hold intelligence about somebody, from when they say so until they hold it no longer. */
public sealed interface Marker {

    /** As it was marked, and how it was weighed. */
    Held held();

    /** Says that it was weighed; at the same meeting again, nothing is told anew. */
    Decision<Optional<MarkerFact>> weigh(@Nullable MeetingId meeting);

    /** Ends it; again, nothing is told anew. */
    Decision<Optional<MarkerFact>> end();

    /** When it was weighed, and at which meeting, if at one. */
    record Weighing(@Nullable MeetingId meeting, Instant at) {}

    /**
     * Held now.
     *
     * @param by the police force that holds it
     * @param weighed the latest last
     */
    record Held(MarkerId id, Instant at, AgencyId by, List<Weighing> weighed) implements Marker {

        public Held {
            weighed = List.copyOf(weighed);
        }

        @Override
        public Held held() {
            return this;
        }

        @Override
        public Decision<Optional<MarkerFact>> weigh(@Nullable MeetingId meeting) {
            boolean known = meeting != null && weighed.stream().anyMatch(one -> meeting.equals(one.meeting()));
            return new Taken<>(known ? Optional.empty() : Optional.of(new MarkerFact.Weighed(id, meeting)));
        }

        @Override
        public Decision<Optional<MarkerFact>> end() {
            return new Taken<>(Optional.of(new MarkerFact.Ended(id)));
        }
    }

    /** Held no longer. */
    record Ended(Held held, Instant at) implements Marker {

        @Override
        public Decision<Optional<MarkerFact>> weigh(@Nullable MeetingId meeting) {
            return new Refused<>(new MarkerRefusal.HeldNoLonger());
        }

        @Override
        public Decision<Optional<MarkerFact>> end() {
            return new Taken<>(Optional.empty());
        }
    }
}
