package sightline.cases.usecases.rights;

import java.util.Locale;
import sightline.platform.access.ActionVerb;
import sightline.platform.access.CaseVerb;
import sightline.platform.access.MeetingVerb;
import sightline.platform.access.PlacementVerb;

/**
 * Something that whoever sees a case may begin from it, at another service or with one of its concerns or requests; who
 * may is in the one table of all services, so that nobody keeps a second one.
 */
public enum Start {
    SCHEDULE_MEETING,
    ASSIGN_ACTION,
    REQUEST_PLACEMENT,
    ACKNOWLEDGE_CONCERN,
    ANSWER_INVOLVEMENT;

    /** What access decides on. */
    sightline.platform.access.Verb inAccess() {
        return switch (this) {
            case SCHEDULE_MEETING -> MeetingVerb.SCHEDULE;
            case ASSIGN_ACTION -> ActionVerb.ASSIGN;
            case REQUEST_PLACEMENT -> PlacementVerb.REQUEST;
            case ACKNOWLEDGE_CONCERN -> CaseVerb.ACKNOWLEDGE_CONCERN;
            case ANSWER_INVOLVEMENT -> CaseVerb.ANSWER_INVOLVEMENT;
        };
    }

    /** As its reader is told. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
