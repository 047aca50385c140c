package sightline.deploy.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keycloak as it was unpacked: read only, shared by every stack, and prepared once for PostgreSQL. */
final class KeycloakDistribution {
    private static final List<String> OPENED = List.of(
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final Path home;

    KeycloakDistribution(Checkout checkout) {
        this.home = checkout.keycloakHome();
    }

    /** Keycloak's own one-time build, which takes it some fifteen seconds. */
    void prepare(Path log) throws InterruptedException {
        Once.per(home.resolve(".prepared-for-postgresql"), () -> {
            List<String> command = java(home, "-Xmx512m", List.of());
            command.addAll(List.of("build", "--db=postgres", "--health-enabled=true"));
            Programs.run("Keycloak's build", command, Map.of(), log);
        });
    }

    /** Keycloak looks below its own folder for what its build has written. */
    void linkInto(Path ownFolder) throws IOException {
        Path link = ownFolder.resolve("lib");
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, home.resolve("lib"));
    }

    /**
     * Without its script, which would stand between us and the process, choose another garbage collector, and keep
     * every stack's realm in one folder.
     */
    List<String> java(Path ownFolder, String heap, List<String> furtherJvmFlags) {
        List<String> command = new ArrayList<>(List.of(Programs.java(), heap, "-Xms32m", "-XX:+UseSerialGC"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(furtherJvmFlags);
        command.addAll(OPENED);
        command.addAll(List.of(
                "-Dkc.home.dir=" + ownFolder,
                "-Djboss.server.config.dir=" + ownFolder.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Duser.language=en",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        return command;
    }
}
