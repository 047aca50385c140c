package sightline.deploy.rehearsal.offline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.deploy.rehearsal.chronicle.Entry;
import sightline.platform.language.AlertRole;

/**
 * An alert as the engine raised it in a run.
 *
 * @param detector such as {@code D06}
 * @param limb which of the detector's conditions; empty where it has only one
 * @param title the detector's name
 * @param sentence what is wrong, naming nobody
 * @param wouldHave when it would have been raised, had its facts been recorded in time
 * @param agencies those that the recipients belong to, as far as the case tells
 * @param because the events that made it true
 * @param clearedBy the event that answered it
 */
public record RaisedAlert(
        String detector,
        String limb,
        String title,
        String sentence,
        Instant raisedAt,
        @Nullable Instant wouldHave,
        Instant dueAt,
        AlertRole owner,
        List<AlertRole> recipients,
        Set<String> agencies,
        List<Entry> because,
        @Nullable Instant clearedAt,
        @Nullable Entry clearedBy) {

    public RaisedAlert {
        recipients = List.copyOf(recipients);
        agencies = Set.copyOf(agencies);
        because = List.copyOf(because);
    }

    /** What answered it, once something has. */
    public Optional<Entry> answer() {
        return Optional.ofNullable(clearedBy);
    }
}
