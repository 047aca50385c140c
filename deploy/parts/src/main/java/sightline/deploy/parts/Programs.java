package sightline.deploy.parts;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs that run to their end, and where they are found. */
final class Programs {

    private Programs() {}

    /** The java that runs us: the parts run on the same. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Of the same Java. */
    static String keytool() {
        return Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    }

    static Optional<Path> find(String program) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin:/bin");
        return Stream.of(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Runs it to its end; its output goes to the log and, when it fails, into the sentence that says so. */
    static void run(String what, List<String> command, Map<String, String> environment, Path log)
            throws InterruptedException {
        Child child = Child.start(new Launch(what, command, environment, log, ""));
        try {
            if (!child.awaitEnd(Duration.ofMinutes(5))) {
                throw new PartFailure(
                        "%s took more than five minutes and was stopped. Its log is %s".formatted(what, log));
            }
        } finally {
            // Also when we are told to stop meanwhile; nothing happens to a process that has ended
            child.stop(Signal.TERM, Duration.ofSeconds(5));
        }
        if (!child.howItEnded().equals("ended with exit code 0")) {
            throw new PartFailure(
                    "%s %s:\n  %s".formatted(what, child.howItEnded(), String.join("\n  ", child.lastLines(15))));
        }
    }

    /** Runs a small program and returns what it wrote, or nothing when it failed. */
    static Optional<String> ask(String... command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(output.strip()) : Optional.empty();
        } catch (IOException notInstalled) {
            return Optional.empty();
        }
    }

    static void makeFolderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            makeFolder(folder);
        }
    }

    static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
