package sightline.platform.journal.campaign;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sightline.platform.journal.real.Recorded;
import sightline.platform.journal.real.Service;
import sightline.platform.journal.real.TopicHistory;

/** Compares, after the fact, what writers noted, what the ledger holds, what lies on the topic and what took effect. */
final class Checker {
    private final Service service;
    private final Path folder;

    /** @param folder where the writers' histories are */
    Checker(Service service, Path folder) {
        this.service = service;
        this.folder = folder;
    }

    Account account(boolean drained, Duration drain) throws SQLException, IOException {
        List<Recorded> ledger = Recorded.ledger(service.database());
        Set<UUID> recorded = ledger.stream().map(Recorded::event).collect(Collectors.toSet());
        Histories histories = Histories.read(folder);
        TopicHistory topic = service.history();
        Set<UUID> onlyOnOne = new HashSet<>(recorded);
        onlyOnOne.removeAll(topic.ids());
        topic.ids().stream().filter(id -> !recorded.contains(id)).forEach(onlyOnOne::add);
        long missing = 0;
        long doubled = 0;
        long outOfOrder = 0;
        for (String listener : ListenerProcess.LISTENERS) {
            List<Recorded> effects = effects(listener);
            Set<Recorded> once = new HashSet<>(effects);
            missing += ledger.stream().filter(fact -> !once.contains(fact)).count();
            doubled += (long) effects.size() - once.size();
            outOfOrder += outOfOrder(effects);
        }
        return new Account(
                missing(histories.answered("ok"), recorded),
                histories.answered("fail").stream()
                        .mapToLong(change -> change.in(recorded))
                        .sum(),
                histories.answered("info", "invoke").stream()
                        .filter(change -> change.in(recorded) % change.facts().size() != 0)
                        .count(),
                outOfOrder(ledger),
                topic.forwardGaps(),
                onlyOnOne.size(),
                missing,
                doubled,
                outOfOrder,
                drained ? 0 : 1,
                drain,
                seen(histories, ledger, topic));
    }

    private static long missing(List<Histories.Change> changes, Set<UUID> recorded) {
        return changes.stream()
                .mapToLong(change -> change.facts().size() - change.in(recorded))
                .sum();
    }

    private List<Recorded> effects(String listener) throws SQLException {
        return Recorded.read(
                service.database(),
                "select case_id, sequence, event_id from effect where listener = '%s' order by heard"
                        .formatted(listener));
    }

    private static long outOfOrder(List<Recorded> facts) {
        Map<UUID, Long> last = new HashMap<>();
        long wrong = 0;
        for (Recorded fact : facts) {
            Long before = last.put(fact.about(), fact.sequence());
            wrong += fact.sequence() == (before == null ? 0 : before) + 1 ? 0 : 1;
        }
        return wrong;
    }

    private static Map<String, Long> seen(Histories histories, List<Recorded> ledger, TopicHistory topic) {
        return Map.of(
                "changes ok", (long) histories.answered("ok").size(),
                "changes failed", (long) histories.answered("fail").size(),
                "changes unknown", (long) histories.answered("info", "invoke").size(),
                "facts in the ledger", (long) ledger.size(),
                "messages on the topic", (long) topic.events().size(),
                "copies on the topic", (long) topic.duplicates());
    }
}
