package sightline.deploy.rehearsal;

import java.nio.file.Path;
import java.util.Map;

/** Finds the folder of the running stack as the launcher does: by its port base, or where it was told to be. */
final class StateFolder {
    private static final String USUAL_BASE = "21000";

    private StateFolder() {}

    static Path from(Map<String, String> environment) {
        String elsewhere = environment.get("SIGHTLINE_STATE");
        return elsewhere == null
                ? Path.of(
                        System.getProperty("sightline.root", "."),
                        ".sightline",
                        environment.getOrDefault("SIGHTLINE_PORT_BASE", USUAL_BASE))
                : Path.of(elsewhere);
    }
}
