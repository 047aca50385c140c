package sightline.deploy.bench.feed;

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
import sightline.deploy.bench.stage.Database;
import sightline.deploy.bench.stage.Stage;
import sightline.deploy.parts.Child;
import sightline.deploy.parts.HttpQuestion;
import sightline.deploy.parts.LatestChild;
import sightline.deploy.parts.Launch;
import sightline.deploy.parts.Loopback;
import sightline.deploy.parts.Part;
import sightline.deploy.parts.Signal;

/** The real feeds service, as it is shipped, in a JVM of its own. */
final class FeedsService implements Part {
    /** As a server runs, and not as the launcher keeps a laptop small: the full compiler, room for 420 streams. */
    static final List<String> JVM = List.of("-Xms64m", "-Xmx256m", "-XX:+UseSerialGC", "-Xshare:auto");

    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration STOP = Duration.ofSeconds(15);

    private final LatestChild child = new LatestChild("feeds");
    private final int port = Loopback.freePort();
    private final Stage stage;
    private final Database database;
    private final String topic;
    private final String issuer;

    FeedsService(Stage stage, Database database, String topic, String issuer) {
        this.stage = stage;
        this.database = database;
        this.topic = topic;
        this.issuer = issuer;
    }

    static Path jar(Path root) {
        return root.resolve("services/feeds/target/quarkus-app/quarkus-run.jar");
    }

    @Override
    public String name() {
        return "feeds";
    }

    @Override
    public String address() {
        return "http://%s:%d".formatted(Loopback.HOST, port);
    }

    int port() {
        return port;
    }

    @Override
    public void start() throws InterruptedException {
        Path settings = stage.folder().resolve("feeds.properties");
        write(settings);
        Path jar = jar(stage.root());
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(List.of("--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED"));
        command.add("-Dquarkus.config.locations=" + settings);
        command.addAll(List.of("-jar", jar.toString()));
        Path log = stage.folder().resolve("feeds.log");
        child.launch(new Launch("feeds", command, Map.of(), log, jar.toString()))
                .awaitAnswer(this, START);
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
                quarkus.oidc.auth-server-url=%s
                sightline.public-url=%s
                sightline.journal.topic=%s
                """.formatted(
                        Loopback.HOST,
                        port,
                        database.url(),
                        database.role(),
                        Database.PASSWORD,
                        database.owner(),
                        Database.OWNERS_PASSWORD,
                        stage.bootstrap(),
                        issuer,
                        address(),
                        topic);
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
