package sightline.actions.domain;

import java.util.List;
import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;

/** The last exit of each case, as it was heard: the one that may be reopened. */
public interface Exits {

    /** From now on it is the last one. */
    void heard(CaseId about, EventId exit);

    /** The last one is no more: what it ended, the soonest due first; nothing when there is none. */
    List<Action> reopened(CaseId about);
}
