package sightline.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.deploy.parts.LogTail;

/** Shows what a part, or every part, has written. */
record Logs(Installation installation, Arguments arguments) {
    private static final int LINES_OF_ONE = 200;
    private static final int LINES_OF_EACH = 20;
    private static final String ENDING = ".log";

    int run() throws InterruptedException {
        Map<String, Path> chosen = chosen();
        int lines = chosen.size() == 1 ? LINES_OF_ONE : LINES_OF_EACH;
        LogFollower follower = new LogFollower(chosen, installation.terminal()::logged).fromNow();
        chosen.forEach((part, log) -> LogTail.lastLines(log, 0, lines)
                .forEach(line -> installation.terminal().logged(part, line)));
        if (arguments.has("-f")) {
            follower.forEver();
        }
        return 0;
    }

    private Map<String, Path> chosen() {
        Map<String, Path> all = all();
        if (arguments.words().isEmpty()) {
            return all;
        }
        String part = arguments.words().getFirst();
        Path log = all.get(part);
        if (log == null) {
            throw new Sentence("There is no log of \"%s\" in %s; there is one of: %s."
                    .formatted(part, installation.state().logs(), String.join(", ", all.keySet())));
        }
        return Map.of(part, log);
    }

    private Map<String, Path> all() {
        Path folder = installation.state().logs();
        if (!Files.isDirectory(folder)) {
            throw new Sentence(
                    "Nothing was ever started here: there is no %s. Start with ./sightline up".formatted(folder));
        }
        try (Stream<Path> logs = Files.list(folder)) {
            return logs.filter(log -> log.toString().endsWith(ENDING))
                    .collect(Collectors.toMap(Logs::partOf, log -> log, (one, other) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String partOf(Path log) {
        String name = String.valueOf(log.getFileName());
        return name.substring(0, name.length() - ENDING.length());
    }
}
