package sightline.cases.domain.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sightline.platform.language.AgencyId;
import sightline.platform.language.EventId;

/**
 * An agency said that a person is eligible.
 *
 * @param id the fact that says so
 * @param by the agency
 * @param answered a category was decided since
 */
public record Notification(EventId id, NotificationFact.Notified said, Instant at, AgencyId by, boolean answered) {

    /** What is told when an agency says this: nothing, while the same of the same agency waits for a decision. */
    public static Optional<NotificationFact> telling(
            NotificationFact.Notified said, AgencyId by, List<Notification> before) {
        boolean waits = before.stream()
                .anyMatch(one ->
                        !one.answered() && one.by().equals(by) && one.said().equals(said));
        return waits ? Optional.empty() : Optional.of(said);
    }
}
