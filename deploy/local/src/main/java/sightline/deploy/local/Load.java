package sightline.deploy.local;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Hands over to what makes up a nation, and tells it where the database of cases is and how to get in. */
record Load(Installation installation) {
    private static final String SERVICE = "cases";

    int run(List<String> arguments) throws InterruptedException {
        Path built = installation.root().resolve("deploy/bench/target");
        Secrets secrets = installation.secrets();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                built.resolve("bench-1.0.0-SNAPSHOT.jar") + File.pathSeparator + built.resolve("lib") + "/*",
                "sightline.deploy.bench.Load",
                installation.stack(secrets).postgres().url(SERVICE),
                SERVICE + "_owner"));
        command.addAll(arguments);
        return Foreground.run(installation.root(), command, Map.of("SIGHTLINE_LOAD_PASSWORD", secrets.owner(SERVICE)));
    }
}
