package sightline.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Programs that take over the terminal until they end. */
final class Foreground {

    private Foreground() {}

    /** Runs a program in the checkout, on our terminal, and returns its exit code. */
    static int run(Path root, List<String> command) throws InterruptedException {
        return run(root, command, Map.of());
    }

    /** The same, with something that is on no command line. */
    static int run(Path root, List<String> command, Map<String, String> environment) throws InterruptedException {
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(root.toFile()).inheritIO();
            builder.environment().putAll(environment);
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("%s could not be started".formatted(command.getFirst()), e);
        }
    }
}
