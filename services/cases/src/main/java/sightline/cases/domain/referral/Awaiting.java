package sightline.cases.domain.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AreaId;
import sightline.platform.language.EventId;

/** What waits for the co-ordination of an area. */
public interface Awaiting {

    /** The oldest first, after the given one; none of a person who has left. */
    List<Awaited> in(AreaId area, Awaited.Ask ask, @Nullable EventId after, int atMost);
}
