package sightline.premises.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.platform.access.NotKnown;
import sightline.platform.language.Change;
import sightline.platform.language.KeyWorkId;
import sightline.premises.domain.Placement;
import sightline.premises.domain.PlacementFact;
import sightline.premises.domain.Placements;
import sightline.premises.domain.Verb;

/** Opens a placement for a change by somebody who may make it, and saves what came of it. */
@ApplicationScoped
class Changing {
    private static final String SESSION = "key work session";

    private final Placements placements;
    private final Sight sight;

    Changing(Placements placements, Sight sight) {
        this.placements = placements;
        this.sight = sight;
    }

    /** The standpoint of whoever may do this, on the placement as it is now and stays until the transaction ends. */
    Standpoint open(Attempt attempt, Verb verb) {
        Optional<Placement> found = placements.findToChange(attempt.id());
        Standpoint from = seen(found, "placement");
        allow(from, verb, attempt.read());
        return from;
    }

    /** The session of a placement that stays as it is until the transaction ends. */
    Placements.Session open(KeyWorkId id, @Nullable Long read, Verb verb) {
        Optional<Placements.Session> found = placements.findToChange(id);
        allow(seen(found.map(Placements.Session::placement), SESSION), verb, read);
        return found.orElseThrow(() -> new NotKnown(SESSION));
    }

    Placement saved(Change<Placement, PlacementFact> change) {
        placements.save(change);
        return change.now();
    }

    private Standpoint seen(Optional<? extends Placement> found, String what) {
        return found.flatMap(sight::on).orElseThrow(() -> new NotKnown(what));
    }

    private void allow(Standpoint from, Verb verb, @Nullable Long read) {
        sight.require(verb, from);
        Overtaken.unlessRead(read, from.placement());
    }
}
