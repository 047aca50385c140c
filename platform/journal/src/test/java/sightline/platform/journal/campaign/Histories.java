package sightline.platform.journal.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What the writers noted about their changes, each in its own file. */
record Histories(Map<String, Change> changes) {

    /**
     * One change.
     *
     * @param answer {@code ok}, {@code fail}, {@code info}, or {@code invoke} when the writer died without another word
     */
    record Change(String answer, List<UUID> facts) {

        long in(Set<UUID> ledger) {
            return facts.stream().filter(ledger::contains).count();
        }
    }

    static Histories read(Path folder) throws IOException {
        Map<String, Change> changes = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".history")).toList()) {
                for (String line : Files.readAllLines(file)) {
                    String[] words = line.split(" ", -1);
                    List<UUID> facts = new ArrayList<>();
                    for (String id : words[2].split(",", -1)) {
                        facts.add(UUID.fromString(id));
                    }
                    changes.put(words[1], new Change(words[0], facts));
                }
            }
        }
        return new Histories(changes);
    }

    List<Change> answered(String... answers) {
        return changes.values().stream()
                .filter(change -> List.of(answers).contains(change.answer()))
                .toList();
    }
}
