package sightline.platform.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.deploy.parts.Checkout;
import sightline.deploy.parts.KafkaBroker;
import sightline.deploy.parts.Loopback;
import sightline.deploy.parts.PartFiles;
import sightline.deploy.parts.PostgresServer;

/**
 * The PostgreSQL and Kafka that tests use: those that {@code ./sightline test} started for the whole build, or, when
 * Maven was called by hand, a pair of this JVM's own that ends with it.
 */
public final class RealParts {
    private static final RealParts SHARED = new RealParts();

    private final PostgresServer postgres;
    private final KafkaBroker kafka;

    private RealParts() {
        String postgresUrl = System.getProperty("sightline.test.postgres", "");
        String kafkaAddress = System.getProperty("sightline.test.kafka", "");
        Checkout checkout = Checkout.here();
        try {
            Path folder = Files.createTempDirectory("sightline-test");
            postgres = postgresUrl.isEmpty() ? startPostgres(checkout, folder) : running(postgresUrl, checkout, folder);
            kafka = kafkaAddress.isEmpty() ? startKafka(checkout, folder) : running(kafkaAddress, folder, checkout);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while PostgreSQL and Kafka started", e);
        }
    }

    /** The pair for this JVM, started when first asked for. */
    public static RealParts shared() {
        return SHARED;
    }

    public PostgresServer postgres() {
        return postgres;
    }

    public KafkaBroker kafka() {
        return kafka;
    }

    private static PostgresServer startPostgres(Checkout checkout, Path folder) throws InterruptedException {
        PostgresServer started = new PostgresServer(
                checkout, PartFiles.in(folder.resolve("postgresql")), Loopback.freePort(), "of-this-test-run");
        started.start();
        Runtime.getRuntime().addShutdownHook(new Thread(started::close));
        return started;
    }

    private static KafkaBroker startKafka(Checkout checkout, Path folder) throws InterruptedException {
        KafkaBroker started = new KafkaBroker(
                checkout, PartFiles.in(folder.resolve("kafka")), Loopback.freePort(), Loopback.freePort());
        started.start();
        Runtime.getRuntime().addShutdownHook(new Thread(started::close));
        return started;
    }

    /** A server that runs already, as {@code jdbc:postgresql://host:port/postgres?user=…&password=…} names it. */
    private static PostgresServer running(String url, Checkout checkout, Path folder) {
        URI address = URI.create(url.substring("jdbc:".length()));
        Map<String, String> query = Stream.of(address.getQuery().split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        String password = query.getOrDefault("password", "");
        return new PostgresServer(checkout, PartFiles.in(folder.resolve("postgresql")), address.getPort(), password);
    }

    private static KafkaBroker running(String address, Path folder, Checkout checkout) {
        int port = Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
        return new KafkaBroker(checkout, PartFiles.in(folder.resolve("kafka")), port, port + 1);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
