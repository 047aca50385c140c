package sightline.deploy.rehearsal.offline;

import sightline.deploy.rehearsal.chronicle.Entry;

/** Whether a name in an expectation means an event: by its own id, or by a thing that it is about. */
final class Cited {
    private Cited() {}

    static boolean means(Entry entry, String name) {
        return entry.name().equals(name)
                || entry.data().properties().stream()
                        .anyMatch(field -> field.getKey().endsWith("Id")
                                && field.getValue().asText().equals(name));
    }
}
