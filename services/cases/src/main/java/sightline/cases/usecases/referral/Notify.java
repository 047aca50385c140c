package sightline.cases.usecases.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Managed;
import sightline.cases.domain.notification.Notification;
import sightline.cases.domain.notification.NotificationFact;
import sightline.cases.domain.notification.Notifications;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Taken;

/** Records that an agency says of a person that they are eligible; the same again waits as it did. */
@ApplicationScoped
public class Notify {
    private final CaseInHand hand;
    private final Notifications notifications;

    Notify(CaseInHand hand, Notifications notifications) {
        this.hand = hand;
        this.notifications = notifications;
    }

    @Transactional
    public Decision<Managed> notify(Command on, NotificationFact.Notified said) {
        return hand.decideAbout(
                on,
                Verb.NOTIFY,
                CaseFact.AboutNotification::new,
                (managed, told) ->
                        new Taken<>(Notification.telling(said, told.agency(), notifications.of(managed.id()))));
    }
}
