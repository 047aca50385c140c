package sightline.deploy.bench.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
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

/** One of the real services, as it is shipped, in a JVM of its own. */
public final class BenchedService implements Part {
    /** As a server runs, and not as the launcher keeps a laptop small: the full compiler, room for 420 streams. */
    private static final List<String> JVM = List.of("-Xms64m", "-Xmx256m", "-XX:+UseSerialGC", "-Xshare:auto");

    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration STOP = Duration.ofSeconds(15);

    private final LatestChild child;
    private final int port = Loopback.freePort();
    private final Stage stage;
    private final String service;
    private final Database database;
    private final String settings;

    /**
     * To be started.
     *
     * @param service where its folder is
     * @param database its own; its name is also that of this instance, so that there may be two of a service
     * @param settings besides those that every service needs, as properties
     */
    public BenchedService(Stage stage, String service, Database database, String settings) {
        this.child = new LatestChild(database.role());
        this.stage = stage;
        this.service = service;
        this.database = database;
        this.settings = settings;
    }

    /** Where its build puts it. */
    public static Path jar(Path root, String service) {
        return root.resolve("services").resolve(service).resolve("target/quarkus-app/quarkus-run.jar");
    }

    @Override
    public String name() {
        return database.role();
    }

    @Override
    public String address() {
        return "http://%s:%d".formatted(Loopback.HOST, port);
    }

    public int port() {
        return port;
    }

    @Override
    public void start() throws InterruptedException {
        Path file = stage.folder().resolve(name() + ".properties");
        write(file);
        Path jar = jar(stage.root(), service);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(List.of("--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED"));
        command.add("-Dquarkus.config.locations=" + file);
        command.addAll(List.of("-jar", jar.toString()));
        Path log = stage.folder().resolve(name() + ".log");
        child.launch(new Launch(name(), command, Map.of(), log, jar.toString())).awaitAnswer(this, START);
    }

    private void write(Path file) {
        String content = """
                config_ordinal=290
                quarkus.http.host=%s
                quarkus.http.port=%d
                quarkus.datasource.jdbc.url=%s
                quarkus.datasource.username=%s
                quarkus.datasource.password=%s
                quarkus.flyway.username=%s
                quarkus.flyway.password=%s
                kafka.bootstrap.servers=%s
                sightline.public-url=%s
                %s
                """.formatted(
                        Loopback.HOST,
                        port,
                        database.url(),
                        database.role(),
                        Database.PASSWORD,
                        database.owner(),
                        Database.OWNERS_PASSWORD,
                        stage.bootstrap(),
                        address(),
                        settings);
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean answers() {
        return HttpQuestion.answersOk(URI.create(address() + "/q/health/ready"));
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
