package sightline.deploy.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import sightline.deploy.parts.Child;
import sightline.deploy.parts.HttpQuestion;
import sightline.deploy.parts.LatestChild;
import sightline.deploy.parts.Launch;
import sightline.deploy.parts.Loopback;
import sightline.deploy.parts.Part;
import sightline.deploy.parts.Signal;

/** One of our services in a JVM of its own. */
final class ServiceProcess implements Part {
    /* Long, since whoever is killed for being slow on a busy machine makes it busier by starting again. */
    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration STOP = Duration.ofSeconds(15);

    private final DeclaredService service;
    private final Addresses addresses;
    /* glibc gives each thread an arena of its own, which costs a service tens of megabytes and gains it nothing. */
    private static final Map<String, String> FEW_ARENAS = Map.of("MALLOC_ARENA_MAX", "2");

    private final State state;
    private final List<String> furtherJvmFlags;
    private final LatestChild child;

    ServiceProcess(DeclaredService service, Addresses addresses, State state, List<String> furtherJvmFlags) {
        this.service = service;
        this.child = new LatestChild(service.name());
        this.addresses = addresses;
        this.state = state;
        this.furtherJvmFlags = furtherJvmFlags;
    }

    @Override
    public String name() {
        return service.name();
    }

    @Override
    public String address() {
        return addresses.service(service);
    }

    @Override
    public void start() throws InterruptedException {
        Loopback.requireFree(addresses.ports().service(service), service.name());
        Path jar = state.service(service.name()).resolve("quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new Sentence("%s is missing. Build it with: mvn -DskipTests -pl services/%s -am package"
                    .formatted(jar, service.name()));
        }
        Child process = child.launch(
                new Launch(service.name(), command(jar), FEW_ARENAS, state.log(service.name()), jar.toString()));
        process.awaitAnswer(this, START);
    }

    private List<String> command(Path jar) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms16m",
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=25",
                "-XX:+UseCompactObjectHeaders",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-XX:+ExitOnOutOfMemoryError",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-Dquarkus.config.locations=" + state.serviceProperties(service.name())));
        command.addAll(addresses.tls().jvmFlags());
        command.addAll(furtherJvmFlags);
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    @Override
    public boolean answers() {
        return HttpQuestion.answersOk(addresses.ready(service), addresses.tls());
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
        child.stop(Signal.TERM, STOP);
    }
}
