package sightline.premises.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Change;
import sightline.platform.language.KeyWorkId;
import sightline.platform.language.PlacementId;

/** All placements; what is saved is a change, so that no state is ever without the facts that explain it. */
public interface Placements {

    Optional<Placement> find(PlacementId id);

    /** Finds it and keeps others from changing it until this transaction ends. */
    Optional<Placement> findToChange(PlacementId id);

    /** A key work session with its placement. */
    Optional<Session> find(KeyWorkId session);

    /** Finds it and keeps others from changing its placement until this transaction ends. */
    Optional<Session> findToChange(KeyWorkId session);

    /** Lets one at a time decide on where this person is placed, until this transaction ends. */
    void oneAtATime(CaseId about);

    /** All of a person, in the order they were requested. */
    List<Placement> of(CaseId about);

    /** Where this person lives now. */
    Optional<Resident> residence(CaseId about);

    /** Those at premises, in the order they were requested, after the given one; of every phase when it is null. */
    List<Placement> at(AgencyId premises, @Nullable Phase phase, @Nullable PlacementId after, int atMost);

    /** Key work at the agency's own premises and in the cases it leads, as it was logged, after the given one. */
    List<Session> sessions(AgencyId agency, boolean unreadOnly, @Nullable KeyWorkId after, int atMost);

    /** A key work session and the placement it belongs to. */
    record Session(Stayed placement, KeyWork keyWork) {

        /** The session in its placement as that is now. */
        public static Session in(Placement now, KeyWorkId id) {
            if (now instanceof Stayed stayed) {
                return new Session(stayed, stayed.stay().session(id).orElseThrow());
            }
            throw new IllegalStateException("Key work belongs to somebody who lives or has lived at the premises");
        }
    }

    /** Saves the state and its facts together, or neither. */
    void save(Change<Placement, PlacementFact> change);
}
