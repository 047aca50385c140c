package sightline.feeds.usecases;

import java.util.Map;
import java.util.Set;
import sightline.platform.access.Limits;
import sightline.platform.language.CaseId;

/** The cases that are not for everybody of an agency on them: few among all. */
public interface LimitedCases {

    /** How one of them is limited. */
    record Limitation(boolean category4, Limits limits) {}

    /** All of them, as committed; those that were erased as they were limited then. */
    Map<CaseId, Limitation> all();

    /** The cases that are erased: nothing is sent of them but that. */
    Set<CaseId> erased();
}
