package sightline.platform.journal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;

/** A case's facts as this service recorded them, with their text. */
public interface History {

    /** Oldest first, those numbered after the given one. */
    List<Recorded> of(CaseId about, long after, int atMost);

    /** Oldest first, those of one of these types, named in full. */
    List<Recorded> of(CaseId about, Set<String> types);

    /** One fact of this case; empty when it is no fact of this case. */
    Optional<Recorded> fact(CaseId about, EventId id);
}
