package sightline.deploy.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Says which process listens on a port, where {@code /proc} tells. */
public final class PortOwner {
    private static final String LISTENING = "0A";

    private PortOwner() {}

    /** Such as {@code process 4711 (java -jar something.jar)}. */
    public static Optional<String> of(int port) {
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .map(Path::of)
                .flatMap(table -> socketOf(port, table).stream())
                .flatMap(inode -> holderOf("socket:[" + inode + "]").stream())
                .findFirst();
    }

    private static Optional<String> socketOf(int port, Path table) {
        String local = ":%04X".formatted(port).toUpperCase(Locale.ROOT);
        return lines(table).stream()
                .map(line -> line.strip().split("\\s+", -1))
                .filter(field -> field.length > 9 && field[1].endsWith(local) && field[3].equals(LISTENING))
                .map(field -> field[9])
                .findFirst();
    }

    private static Optional<String> holderOf(String socket) {
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process.pid(), socket))
                .map(process -> "process %d%s".formatted(process.pid(), commandOf(process.pid())))
                .findFirst();
    }

    private static boolean holds(long pid, String socket) {
        try (Stream<Path> descriptors = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            return descriptors.anyMatch(descriptor -> socket.equals(target(descriptor)));
        } catch (IOException notOursOrGone) {
            return false;
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    private static String commandOf(long pid) {
        String command = ProcessIdentity.commandLineOf(pid).replaceAll("\\s+", " ");
        if (command.isBlank()) {
            return "";
        }
        return " (" + (command.length() > 80 ? command.substring(0, 80) + "…" : command) + ")";
    }

    private static List<String> lines(Path table) {
        try {
            return Files.readAllLines(table);
        } catch (IOException noSuchTableHere) {
            return List.of();
        }
    }
}
