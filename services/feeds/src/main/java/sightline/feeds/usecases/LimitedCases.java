package sightline.feeds.usecases;

import java.util.Map;
import sightline.platform.access.Limits;
import sightline.platform.language.CaseId;

/** The cases that are not for everybody of an agency on them: few among all. */
public interface LimitedCases {

    /** How one of them is limited. */
    record Limitation(boolean category4, Limits limits) {}

    /** All of them, as committed. */
    Map<CaseId, Limitation> all();
}
