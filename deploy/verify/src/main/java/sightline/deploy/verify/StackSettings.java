package sightline.deploy.verify;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** Where the running or last stack keeps its ledger: as its audit service was told by the launcher. */
final class StackSettings {
    private static final String USUAL_BASE = "21000";

    private StackSettings() {}

    /** Found as the launcher finds it: by its port base, or where it was told to be. */
    static Path file(Map<String, String> environment, Path root) {
        String elsewhere = environment.get("SIGHTLINE_STATE");
        Path state = elsewhere == null
                ? root.resolve(".sightline").resolve(environment.getOrDefault("SIGHTLINE_PORT_BASE", USUAL_BASE))
                : Path.of(elsewhere);
        return state.resolve("services").resolve("audit.properties");
    }

    static Properties read(Path file) throws Misused {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            settings.load(reader);
        } catch (IOException notThere) {
            throw new Misused(
                    "There is no stack here: %s cannot be read. Start one with ./sightline up, or say --jdbc and what goes with it."
                            .formatted(file));
        }
        return settings;
    }
}
