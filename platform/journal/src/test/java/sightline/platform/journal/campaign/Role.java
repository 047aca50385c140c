package sightline.platform.journal.campaign;

import java.util.List;
import sightline.platform.journal.real.JournalDatabase;
import sightline.platform.journal.real.Service;

/**
 * What every process of the campaign is told on its command line.
 *
 * @param mode how it works: as built, or with a defect that the campaign must find
 * @param log where a writer keeps its history
 */
record Role(Service service, String mode, String log) {

    static Role of(String[] arguments) {
        JournalDatabase database = new JournalDatabase(arguments[0], arguments[1]);
        return new Role(new Service(database, arguments[2], arguments[3]), arguments[4], arguments[5]);
    }

    List<String> arguments() {
        JournalDatabase database = service.database();
        return List.of(database.maintenance(), database.name(), service.bootstrap(), service.topic(), mode, log);
    }

    /** Lives until it is killed, or until whoever started it has died. */
    static void live() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().join());
        Runtime.getRuntime().halt(1);
    }
}
