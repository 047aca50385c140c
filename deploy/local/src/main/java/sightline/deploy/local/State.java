package sightline.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sightline.deploy.parts.PartFiles;

/** The folder in which one stack keeps all it has: its data, its secrets, its logs. */
record State(Path folder) {
    private static final String VARIABLE = "SIGHTLINE_STATE";
    private static final List<String> CONTENTS = List.of(
            "postgresql",
            "kafka",
            "keycloak",
            "services",
            "audit",
            "secrets.properties",
            "certificates",
            "demo.env",
            "demonstration-loaded",
            "demonstration-day",
            "kafka.properties",
            "sightline-realm.json",
            "running.json");

    static State from(Map<String, String> environment, Path root, Ports ports) {
        String elsewhere = environment.get(VARIABLE);
        Path folder = elsewhere == null
                ? root.resolve(".sightline").resolve(Integer.toString(ports.base()))
                : Path.of(elsewhere);
        return new State(folder.toAbsolutePath().normalize());
    }

    /** Makes the folder, for our eyes only. */
    void make() {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(logs());
        } catch (IOException e) {
            throw new Sentence("The folder %s cannot be made: %s. Set %s to a folder that can."
                    .formatted(folder, e.getMessage(), VARIABLE));
        }
    }

    PartFiles of(String part) {
        return new PartFiles(folder.resolve(part), log(part));
    }

    Path logs() {
        return folder.resolve("logs");
    }

    Path log(String part) {
        return logs().resolve(part + ".log");
    }

    Path service(String name) {
        return folder.resolve("services").resolve(name);
    }

    Path serviceProperties(String name) {
        return folder.resolve("services").resolve(name + ".properties");
    }

    Path secrets() {
        return folder.resolve("secrets.properties");
    }

    /** The audit's signing key and its file of checkpoints. */
    Path audit() {
        return folder.resolve("audit");
    }

    /** There only where TLS is on. */
    Path certificates() {
        return folder.resolve("certificates");
    }

    /** Whether a stack has been started here before. */
    boolean isTaken() {
        return Files.exists(demoEnvironment());
    }

    Path demoEnvironment() {
        return folder.resolve("demo.env");
    }

    Path realm() {
        return folder.resolve("sightline-realm.json");
    }

    Path demonstrationDay() {
        return folder.resolve("demonstration-day");
    }

    Path demonstrationLoaded() {
        return folder.resolve("demonstration-loaded");
    }

    Path running() {
        return folder.resolve("running.json");
    }

    Path lock() {
        return folder.resolve("lock");
    }

    /** Removes what a stack has put here and nothing else, and returns the names of what it removed. */
    List<String> clear() {
        List<String> removed = CONTENTS.stream()
                .filter(name -> Files.exists(folder.resolve(name)))
                .toList();
        removed.forEach(name -> remove(folder.resolve(name)));
        return removed;
    }

    static void remove(Path path) {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s could not be removed".formatted(path), e);
        }
    }
}
