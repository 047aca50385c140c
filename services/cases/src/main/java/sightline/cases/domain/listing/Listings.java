package sightline.cases.domain.listing;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.CaseId;

/** Lists of cases, as far as the asking actor may see them. */
public interface Listings {

    /** Those wanted, in their order, after this position. */
    List<Position> after(@Nullable Position position, Wanted wanted, int atMost);

    /** Those of these that are wanted. */
    Set<CaseId> among(Collection<CaseId> ids, Wanted wanted);
}
