package sightline.deploy.local;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Hands over to the benchmarks, which start what they need themselves. */
record Bench(Path root) {

    int run(List<String> arguments) throws InterruptedException {
        Path built = root.resolve("deploy/bench/target");
        Path jar = built.resolve("bench-1.0.0-SNAPSHOT.jar");
        if (!Files.exists(jar)) {
            throw new Sentence(
                    "The benchmarks are not built. Build them with: mvn -DskipTests -pl deploy/bench -am package");
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dsightline.root=" + root,
                "-cp",
                jar + File.pathSeparator + built.resolve("lib") + "/*",
                "sightline.deploy.bench.Bench"));
        command.addAll(arguments);
        return Foreground.run(root, command);
    }
}
