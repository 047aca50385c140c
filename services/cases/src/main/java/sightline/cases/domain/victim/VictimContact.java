package sightline.cases.domain.victim;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sightline.platform.language.AgencyId;
import sightline.platform.language.VictimContactId;

/**
 * A contact that victim liaison offered, with what was said since.
 *
 * @param by whose victim liaison it is
 * @param views the latest last: what somebody thinks may change, and what they thought before stays
 */
public record VictimContact(VictimContactId id, Instant at, AgencyId by, List<Views> views) {

    /** What was said, and when. */
    public record Views(VictimFact.Views said, Instant at) {}

    public VictimContact {
        views = List.copyOf(views);
    }

    /** Writes down what they think; nothing is told anew when it is what they said last. */
    public Optional<VictimFact> record(VictimFact.Views said) {
        return !views.isEmpty() && views.getLast().said().equals(said) ? Optional.empty() : Optional.of(said);
    }
}
