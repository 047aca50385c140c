package sightline.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import sightline.deploy.parts.Checkout;
import sightline.deploy.parts.KafkaBroker;
import sightline.deploy.parts.Loopback;
import sightline.deploy.parts.PartFiles;
import sightline.deploy.parts.PostgresServer;

/** Runs the whole build's tests against one PostgreSQL and one Kafka, started for it and removed after it. */
record TestRun(Path root, Terminal terminal) {

    int run(List<String> arguments) throws InterruptedException {
        Path folder = makeFolder();
        Checkout checkout = new Checkout(root);
        PostgresServer postgres = new PostgresServer(
                checkout, PartFiles.in(folder.resolve("postgresql")), Loopback.freePort(), password());
        KafkaBroker kafka = new KafkaBroker(
                checkout, PartFiles.in(folder.resolve("kafka")), Loopback.freePort(), Loopback.freePort());
        // Ctrl-C ends Maven and us at once; nothing may stay behind
        Thread hook = Thread.ofPlatform().unstarted(() -> remove(postgres, kafka, folder));
        Runtime.getRuntime().addShutdownHook(hook);
        terminal.progress("Starting PostgreSQL and Kafka for the tests…");
        startTogether(postgres, kafka);
        terminal.progress("Testing against %s and %s".formatted(postgres.address(), kafka.address()));
        List<String> command = new ArrayList<>(List.of(
                "mvn",
                "verify",
                "-Dsightline.test.postgres=" + postgres.maintenanceUrl(),
                "-Dsightline.test.kafka=" + kafka.bootstrap()));
        command.addAll(arguments);
        return Foreground.run(root, command);
    }

    private static void startTogether(PostgresServer postgres, KafkaBroker kafka) throws InterruptedException {
        CompletableFuture<Void> broker = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                kafka.start();
                broker.complete(null);
            } catch (InterruptedException | RuntimeException failure) {
                broker.completeExceptionally(failure);
            }
        });
        postgres.start();
        broker.join();
    }

    private static void remove(PostgresServer postgres, KafkaBroker kafka, Path folder) {
        kafka.close();
        postgres.close();
        State.remove(folder);
    }

    private static Path makeFolder() {
        try {
            return Files.createTempDirectory("sightline-test-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String password() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
