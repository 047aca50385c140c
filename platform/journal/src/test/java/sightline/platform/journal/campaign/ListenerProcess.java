package sightline.platform.journal.campaign;

import java.time.Duration;
import java.util.List;
import sightline.platform.journal.listen.PostgresInbox;
import sightline.platform.journal.real.JournalDatabase;
import sightline.platform.journal.real.Scribe;

/** A process in which two listeners run. */
final class ListenerProcess {
    static final List<String> LISTENERS = List.of("areas", "feeds");

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private ListenerProcess() {}

    public static void main(String[] arguments) {
        Role role = Role.of(arguments);
        JournalDatabase database = role.service().database();
        PostgresInbox.Transactions transactions =
                role.mode().equals("offset-first") ? new OffsetFirst(database) : new Dawdling(database);
        for (String name : LISTENERS) {
            role.service().startListener(new Scribe(name), PATIENCE, transactions);
        }
        Role.live();
    }
}
