package sightline.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Programs that take over the terminal until they end. */
final class Foreground {

    private Foreground() {}

    /** Runs a program in the checkout, on our terminal, and returns its exit code. */
    static int run(Path root, List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .directory(root.toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("%s could not be started".formatted(command.getFirst()), e);
        }
    }
}
