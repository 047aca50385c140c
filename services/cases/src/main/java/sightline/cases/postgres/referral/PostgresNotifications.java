package sightline.cases.postgres.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import sightline.cases.domain.notification.Notification;
import sightline.cases.domain.notification.NotificationFact;
import sightline.cases.domain.notification.Notifications;
import sightline.cases.postgres.Hearing;
import sightline.cases.postgres.OwnFacts;
import sightline.cases.postgres.OwnFacts.OwnFact;
import sightline.cases.usecases.reading.Reader;
import sightline.cases.usecases.referral.NotificationsTold;
import sightline.platform.contracts.cases.CaseNotifiedV1;
import sightline.platform.contracts.cases.LevelSetV1;
import sightline.platform.language.CaseId;

/** Notifications, folded from the history of their case: setting category and level answers those before it. */
@ApplicationScoped
class PostgresNotifications implements Notifications, NotificationsTold {
    private static final Set<Class<? extends Record>> KINDS = Set.of(CaseNotifiedV1.class, LevelSetV1.class);

    private final OwnFacts facts;

    PostgresNotifications(OwnFacts facts) {
        this.facts = facts;
    }

    @Override
    public List<Notification> of(CaseId about) {
        return folded(facts.of(about, KINDS), one -> one.recorded().text());
    }

    @Override
    public List<Notification> of(CaseId about, Reader reader) {
        Hearing hearing = new Hearing(reader);
        List<OwnFact> told =
                facts.of(about, KINDS).stream().filter(hearing::isTold).toList();
        return folded(told, hearing::words).reversed();
    }

    private static List<Notification> folded(List<OwnFact> facts, Function<OwnFact, Map<String, String>> words) {
        List<Notification> said = new ArrayList<>();
        for (OwnFact one : facts) {
            switch (one.fact()) {
                case CaseNotifiedV1 notified -> said.add(read(notified, one, words.apply(one)));
                default -> said.replaceAll(PostgresNotifications::answered);
            }
        }
        return said;
    }

    private static Notification read(CaseNotifiedV1 notified, OwnFact one, Map<String, String> words) {
        return new Notification(
                one.recorded().id(),
                new NotificationFact.Notified(notified.category(), words.getOrDefault("reason", "")),
                one.occurred(),
                one.recorded().agency(),
                false);
    }

    private static Notification answered(Notification one) {
        return new Notification(one.id(), one.said(), one.at(), one.by(), true);
    }
}
