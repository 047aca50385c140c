package sightline.cases.usecases.referral;

import java.util.List;
import sightline.cases.domain.notification.Notification;
import sightline.cases.usecases.reading.Reader;
import sightline.platform.language.CaseId;

/** Notifications as their readers are told of them. */
public interface NotificationsTold {

    /** All of a case that the reader is told of, the latest first. */
    List<Notification> of(CaseId about, Reader reader);
}
