package sightline.cases.domain.notification;

import sightline.platform.language.Category;

/** What can happen when an agency says that a person is eligible. */
public sealed interface NotificationFact {

    /**
     * The agency said so.
     *
     * @param category of which category, as it sees it
     * @param reason why, in words that stay here
     */
    record Notified(Category category, String reason) implements NotificationFact {}
}
