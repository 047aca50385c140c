package sightline.premises.domain;

import java.util.Optional;
import java.util.function.UnaryOperator;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.KeyWorkId;
import sightline.platform.language.Told;
import sightline.premises.domain.PlacementFact.KeyWorkAcknowledged;
import sightline.premises.domain.PlacementFact.KeyWorkPassed;

/** The person has lived here: what was learned in the stay reaches the practitioner even when they have left. */
public sealed interface Stayed extends Placement permits Resident, Departed {

    Stay stay();

    /** The same with its stay as it is now. */
    Stayed later(Stay now);

    /** The first passing counts; the use case asks no second time. */
    @Override
    default Decision<Change<Placement, PlacementFact>> pass(KeyWorkId session, Told told) {
        return changed(session, one -> one.passedAt(Placement.moment(told)), new KeyWorkPassed(asked(), told, session));
    }

    @Override
    default Decision<Change<Placement, PlacementFact>> acknowledge(KeyWorkId session, Told told) {
        Optional<KeyWork> known = stay().session(session);
        if (known.isPresent() && !known.get().passed()) {
            return new Refused<>(new Obstacle.NotPassedOn());
        }
        return changed(
                session,
                one -> one.acknowledgedAt(Placement.moment(told)),
                new KeyWorkAcknowledged(asked(), told, session));
    }

    private Decision<Change<Placement, PlacementFact>> changed(
            KeyWorkId session, UnaryOperator<KeyWork> change, PlacementFact fact) {
        KeyWork known = stay().session(session)
                .orElseThrow(() -> new IllegalArgumentException("A session is found with its own placement"));
        return Placement.taken(later(stay().instead(change.apply(known))), fact);
    }
}
