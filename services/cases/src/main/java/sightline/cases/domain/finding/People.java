package sightline.cases.domain.finding;

import java.util.List;
import sightline.cases.domain.Cases;
import sightline.platform.language.CaseId;

/** All people under management, to be found among. */
public interface People {

    /** Those of the search who may be meant, likeliest first, as far as the asking actor may see them. */
    List<Likely> like(Asked asked, Cases.Search among, int atMost);

    /** Those whose whole name or number this is, as far as the asking actor may see them; in no order. */
    List<CaseId> called(Asked asked, Cases.Listing among);
}
