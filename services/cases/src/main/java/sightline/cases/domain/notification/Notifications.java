package sightline.cases.domain.notification;

import java.util.List;
import sightline.platform.language.CaseId;

/** What agencies said of cases: that the person is eligible. */
public interface Notifications {

    /** All of a case, oldest first. */
    List<Notification> of(CaseId about);
}
