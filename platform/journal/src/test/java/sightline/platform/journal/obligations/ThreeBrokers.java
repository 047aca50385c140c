package sightline.platform.journal.obligations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import sightline.deploy.parts.Checkout;
import sightline.deploy.parts.KafkaBroker;
import sightline.deploy.parts.KafkaNode;
import sightline.deploy.parts.Loopback;
import sightline.deploy.parts.PartFiles;
import sightline.deploy.parts.Signal;
import sightline.platform.journal.real.Eventually;

/**
 * A cluster of three, each a process with a disk of its own, of which a test may take any one away.
 *
 * @param folder where each has a folder by its number
 */
record ThreeBrokers(Path folder, List<KafkaBroker> brokers, String bootstrap) implements AutoCloseable {
    private static final String CLUSTER = "c2lnaHRsaW5lLXRocmVlAA";

    static ThreeBrokers start(Path folder) throws InterruptedException {
        List<Integer> ports = ports();
        List<Integer> controllers = ports();
        String voters = IntStream.range(0, 3)
                .mapToObj(i -> "%d@%s:%d".formatted(i + 1, Loopback.HOST, controllers.get(i)))
                .collect(Collectors.joining(","));
        Map<String, String> further = Map.of(
                "controller.quorum.voters", voters,
                "broker.session.timeout.ms", "3000",
                "controller.quorum.fetch.timeout.ms", "1000",
                "offsets.topic.replication.factor", "3",
                "replica.lag.time.max.ms", "5000");
        List<KafkaBroker> brokers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            KafkaNode node = new KafkaNode(CLUSTER, i + 1, ports.get(i), controllers.get(i), further);
            PartFiles files = PartFiles.in(folder.resolve(Integer.toString(i)));
            brokers.add(new KafkaBroker(Checkout.here(), files, node, List.of()));
        }
        String bootstrap = brokers.stream().map(KafkaBroker::bootstrap).collect(Collectors.joining(","));
        ThreeBrokers three = new ThreeBrokers(folder, brokers, bootstrap);
        for (KafkaBroker broker : brokers) {
            broker.launch();
        }
        Eventually.within(Duration.ofSeconds(60), "three brokers answer", three::allKnown);
        return three;
    }

    private static List<Integer> ports() {
        return IntStream.range(0, 3).mapToObj(i -> Loopback.freePort()).toList();
    }

    private boolean allKnown() throws Exception {
        try (Admin admin = Admin.create(
                Map.of("bootstrap.servers", bootstrap, "default.api.timeout.ms", 3000, "request.timeout.ms", 2000))) {
            return admin.describeCluster().nodes().get().size() == 3;
        }
    }

    void kill(int which) throws InterruptedException {
        KafkaBroker broker = brokers.get(which);
        Signal.KILL.sendTo(broker.pid().orElseThrow());
        broker.child().awaitEnd(Duration.ofSeconds(10));
    }

    /** Its disk is gone: log, metadata and all. */
    void wipe(int which) {
        try (Stream<Path> files =
                Files.walk(folder.resolve(Integer.toString(which)).resolve("data"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void start(int which) throws InterruptedException {
        brokers.get(which).start();
    }

    /** Waits until every replica of the topic has everything again. */
    void awaitInSync(String topic, Duration patience) throws InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            Eventually.within(
                    patience,
                    "all replicas are in sync",
                    () -> admin.describeTopics(List.of(topic)).allTopicNames().get().values().stream()
                            .flatMap(one -> one.partitions().stream())
                            .allMatch(one -> one.isr().size() == 3));
        }
    }

    @Override
    public void close() {
        // Politely they would hand over to each other for seconds.
        brokers.forEach(broker -> broker.pid().ifPresent(Signal.KILL::sendTo));
        brokers.forEach(KafkaBroker::close);
    }
}
