package sightline.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** The log files of one stack: this run's, and the run before. */
final class LogFiles {
    static final String LAUNCHER = "launcher";
    private static final String BEFORE = ".before";

    private LogFiles() {}

    /** Puts the last run's logs aside; the launcher's own stays where it already writes it. */
    static void setAside(State state, boolean launcherWrites) {
        try (Stream<Path> logs = Files.list(state.logs())) {
            for (Path log :
                    logs.filter(file -> file.toString().endsWith(".log")).toList()) {
                if (!(launcherWrites && log.equals(state.log(LAUNCHER)))) {
                    setAside(log);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void setAside(Path log) throws IOException {
        if (Files.exists(log)) {
            Files.move(log, Path.of(log + BEFORE), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
