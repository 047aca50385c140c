package sightline.premises.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.KeyWorkId;
import sightline.platform.language.StaffId;

/**
 * A person's living at the premises.
 *
 * @param keyWorker who holds the key work sessions; null until somebody is assigned
 * @param sessions in the order they were logged
 */
public record Stay(Booking booking, @Nullable StaffId keyWorker, Instant arrivedAt, List<KeyWork> sessions) {

    public Stay {
        sessions = List.copyOf(sessions);
    }

    public Optional<KeyWork> session(KeyWorkId id) {
        return sessions.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** When the premises last spoke with the resident: the latest session, else the arrival. */
    public Instant lastSpoken() {
        return sessions.stream().map(KeyWork::at).max(Comparator.naturalOrder()).orElse(arrivedAt);
    }

    Stay of(StaffId worker) {
        return new Stay(booking, worker, arrivedAt, sessions);
    }

    Stay with(KeyWork logged) {
        return new Stay(
                booking,
                keyWorker,
                arrivedAt,
                Stream.concat(sessions.stream(), Stream.of(logged)).toList());
    }

    Stay instead(KeyWork changed) {
        return new Stay(
                booking,
                keyWorker,
                arrivedAt,
                sessions.stream()
                        .map(one -> one.id().equals(changed.id()) ? changed : one)
                        .toList());
    }
}
