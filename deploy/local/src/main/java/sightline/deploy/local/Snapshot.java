package sightline.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** A service as it was built when the stack started: a later build must not pull the jars from under it. */
final class Snapshot {

    private Snapshot() {}

    static void take(DeclaredService service, Path root, State state) {
        Path built = service.application(root);
        Path kept = state.service(service.name());
        if (!Files.exists(built.resolve("quarkus-run.jar"))) {
            throw new Sentence("services/%s is not built. Build it with: mvn -DskipTests -pl services/%s -am package"
                    .formatted(service.name(), service.name()));
        }
        if (Files.exists(kept)) {
            State.remove(kept);
        }
        try (Stream<Path> files = Files.walk(built)) {
            for (Path file : files.toList()) {
                Path name = built.relativize(file);
                keep(file, kept.resolve(name.toString()), name.startsWith("lib"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keep(Path file, Path copy, boolean library) throws IOException {
        if (Files.isDirectory(file)) {
            Files.createDirectories(copy);
            return;
        }
        // Libraries are replaced as whole files by a build, so that a link to the old one is as good as a copy
        if (library) {
            try {
                Files.createLink(copy, file);
                return;
            } catch (FileSystemException anotherDisk) {
                // the copy below does as well
            }
        }
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
    }
}
