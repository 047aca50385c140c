package sightline.deploy.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The PostgreSQL and the Kafka that tests share: those that {@code ./sightline test} started for the whole build, or,
 * when Maven was called by hand, a pair of this JVM's own that ends with it. Whoever stops or kills a server starts one
 * for it.
 *
 * @param postgres runs and answers
 * @param kafka runs and answers
 */
public record SharedParts(PostgresServer postgres, KafkaBroker kafka) {

    /** Started when first asked for. */
    private static final class Once {
        private static final SharedParts PARTS = find();
    }

    /** The pair for this JVM. */
    public static SharedParts get() {
        return Once.PARTS;
    }

    private static SharedParts find() {
        String postgres = System.getProperty("sightline.test.postgres", "");
        String kafka = System.getProperty("sightline.test.kafka", "");
        return postgres.isEmpty() || kafka.isEmpty() ? own() : running(postgres, kafka);
    }

    private static SharedParts own() {
        Checkout checkout = Checkout.here();
        try {
            Path folder = Files.createTempDirectory("sightline-test-");
            SharedParts own = new SharedParts(
                    new PostgresServer(
                            checkout,
                            PartFiles.in(folder.resolve("postgresql")),
                            Loopback.freePort(),
                            "of-this-test-run"),
                    new KafkaBroker(
                            checkout, PartFiles.in(folder.resolve("kafka")), Loopback.freePort(), Loopback.freePort()));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> own.remove(folder)));
            own.postgres().start();
            own.kafka().start();
            return own;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while PostgreSQL and Kafka started", e);
        }
    }

    private void remove(Path folder) {
        kafka.close();
        postgres.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Named as {@code jdbc:postgresql://host:port/postgres?user=…&password=…} and as {@code host:port}. */
    private static SharedParts running(String postgresUrl, String kafkaAddress) {
        Checkout checkout = Checkout.here();
        PartFiles notOurs = PartFiles.in(checkout.shared());
        URI address = URI.create(postgresUrl.substring("jdbc:".length()));
        Map<String, String> query = Stream.of(address.getQuery().split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        int kafkaPort = Integer.parseInt(kafkaAddress.substring(kafkaAddress.lastIndexOf(':') + 1));
        return new SharedParts(
                new PostgresServer(checkout, notOurs, address.getPort(), query.getOrDefault("password", "")),
                new KafkaBroker(checkout, notOurs, kafkaPort, kafkaPort + 1));
    }
}
