package sightline.platform.journal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;
import sightline.platform.language.Stretch;

/** A case's facts as this service recorded them, with their text. */
public interface History {

    /** At most as many of this stretch, from its beginning. */
    List<Recorded> of(CaseId about, Stretch stretch, int atMost);

    /** Oldest first, those of one of these types, named in full. */
    List<Recorded> of(CaseId about, Set<String> types);

    /** One fact of this case; empty when it is no fact of this case. */
    Optional<Recorded> fact(CaseId about, EventId id);
}
