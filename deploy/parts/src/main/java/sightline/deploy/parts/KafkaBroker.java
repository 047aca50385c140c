package sightline.deploy.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;

/** A real Apache Kafka broker in a JVM of its own on 127.0.0.1, alone or as one of several. */
public final class KafkaBroker implements Part {
    static final String NAME = "kafka";

    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration STOP = Duration.ofSeconds(20);
    private static final int QUESTION_MILLIS = 3_000;

    private final Checkout checkout;
    private final PartFiles files;
    private final KafkaNode node;
    private final List<String> furtherJvmFlags;
    private final Tls tls;
    private final LatestChild child = new LatestChild("Kafka");
    private final AtomicReference<@Nullable Admin> admin = new AtomicReference<>();

    /** A broker that is its own cluster. */
    public KafkaBroker(Checkout checkout, PartFiles files, int port, int controllerPort) {
        this(checkout, files, KafkaNode.alone(port, controllerPort), List.of());
    }

    public KafkaBroker(Checkout checkout, PartFiles files, KafkaNode node, List<String> furtherJvmFlags) {
        this(checkout, files, node, furtherJvmFlags, Tls.OFF);
    }

    /** In the clear, or with TLS on every connection. */
    public KafkaBroker(Checkout checkout, PartFiles files, KafkaNode node, List<String> furtherJvmFlags, Tls tls) {
        this.checkout = checkout;
        this.files = files;
        this.node = node;
        this.furtherJvmFlags = List.copyOf(furtherJvmFlags);
        this.tls = tls;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String address() {
        return bootstrap();
    }

    /** For {@code bootstrap.servers}. */
    public String bootstrap() {
        return Loopback.HOST + ":" + node.port();
    }

    @Override
    public void start() throws InterruptedException {
        launch().awaitAnswer(this, START);
    }

    /** Starts it without waiting: one of several answers only once most of them run. */
    public Child launch() throws InterruptedException {
        Loopback.requireFree(node.port(), "Kafka");
        Loopback.requireFree(node.controllerPort(), "Kafka's controller");
        Path properties = files.data().resolveSibling(files.data().getFileName() + ".properties");
        write(properties);
        if (!Files.exists(files.data().resolve("meta.properties"))) {
            format(properties);
        }
        List<String> command = java("-Xmx256m", furtherJvmFlags, "kafka.Kafka", properties.toString());
        Child broker = child.launch(new Launch("Kafka", command, Map.of(), files.log(), properties.toString()));
        return broker;
    }

    private void write(Path properties) {
        Programs.makeFolder(files.data());
        try {
            Files.writeString(properties, KafkaConfiguration.of(node, files.data(), tls));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void format(Path properties) throws InterruptedException {
        List<String> command = java("-Xmx128m", List.of(), "kafka.tools.StorageTool", "format");
        command.addAll(List.of("-t", node.clusterId(), "-c", properties.toString()));
        if (node.alone()) {
            command.add("--standalone");
        }
        Programs.run("Formatting Kafka's storage", command, Map.of(), files.log());
    }

    private List<String> java(String heap, List<String> further, String main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Programs.java(), heap, "-Xms32m", "-XX:+UseSerialGC"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-XX:+ExitOnOutOfMemoryError"));
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.addAll(
                List.of("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-Dorg.slf4j.simpleLogger.showDateTime=true"));
        command.addAll(List.of("-Dorg.slf4j.simpleLogger.dateTimeFormat=HH:mm:ss.SSS"));
        command.addAll(further);
        command.addAll(List.of("-cp", classPath(), main));
        command.addAll(List.of(arguments));
        return command;
    }

    private String classPath() {
        try (Stream<Path> jars = Files.list(checkout.kafkaJars())) {
            return jars.map(Path::toString).sorted().collect(Collectors.joining(":"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean answers() {
        try {
            return !admin().describeCluster()
                    .nodes()
                    .get(QUESTION_MILLIS, TimeUnit.MILLISECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Makes sure that a topic exists; one that exists is left as it is. */
    public void ensureTopic(Topic topic) throws InterruptedException {
        NewTopic wanted = new NewTopic(topic.name(), topic.partitions(), (short) topic.replicas());
        try {
            admin().createTopics(List.of(wanted.configs(topic.settings())))
                    .all()
                    .get(30, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new PartFailure("Kafka refused the topic %s: %s".formatted(topic.name(), e.getMessage()), e);
            }
        } catch (TimeoutException e) {
            throw new PartFailure("Kafka did not make the topic %s within 30 seconds".formatted(topic.name()), e);
        }
    }

    /** One connection, kept: a new one for each question would cost more than the question. */
    private synchronized Admin admin() {
        Admin kept = admin.get();
        if (kept == null) {
            Map<String, Object> settings = new HashMap<>(tls.kafkaClient());
            settings.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap());
            settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, QUESTION_MILLIS);
            settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, QUESTION_MILLIS);
            settings.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 200);
            kept = Admin.create(settings);
            admin.set(kept);
        }
        return kept;
    }

    @Override
    public Child child() {
        return child.get();
    }

    @Override
    public void onLaunch(Consumer<Child> listener) {
        child.tell(listener);
    }

    @Override
    public void close() {
        Admin kept = admin.getAndSet(null);
        if (kept != null) {
            kept.close(Duration.ofSeconds(1));
        }
        child.stop(Signal.TERM, STOP);
    }
}
