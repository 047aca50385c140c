package sightline.deploy.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A real Keycloak on 127.0.0.1, keeping its data in PostgreSQL and starting with a realm of ours. */
public final class KeycloakServer implements Part {
    private static final String NAME = "keycloak";
    private static final Duration START = Duration.ofMinutes(6);
    private static final Duration STOP = Duration.ofSeconds(20);

    private final KeycloakDistribution distribution;
    private final PartFiles files;
    private final KeycloakSettings settings;
    private final String realm;
    private final List<String> furtherJvmFlags;
    private final LatestChild child = new LatestChild("Keycloak");

    /** The realm's name is the name of its file up to {@code -realm.json}, as Keycloak has it. */
    public KeycloakServer(Checkout checkout, PartFiles files, KeycloakSettings settings, List<String> furtherJvmFlags) {
        this.distribution = new KeycloakDistribution(checkout);
        this.files = files;
        this.settings = settings;
        this.realm = settings.realm().getFileName().toString().replace("-realm.json", "");
        this.furtherJvmFlags = List.copyOf(furtherJvmFlags);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String address() {
        return "%s://%s:%d".formatted(settings.tls().scheme(), Loopback.HOST, settings.port());
    }

    /** The address that tokens name as their issuer. */
    public String issuer() {
        return address() + "/realms/" + realm;
    }

    /** Where a client asks for a token. */
    public String tokenUrl() {
        return issuer() + "/protocol/openid-connect/token";
    }

    /** Keycloak's one-time build; it needs nothing else to run, so it can be done while other parts start. */
    public void prepare() throws InterruptedException {
        distribution.prepare(files.log());
    }

    @Override
    public void start() throws InterruptedException {
        prepare();
        Loopback.requireFree(settings.port(), "Keycloak");
        Loopback.requireFree(settings.managementPort(), "Keycloak's management");
        boolean imported = Files.exists(importedMark());
        configure(imported);
        List<String> command = distribution.java(files.data(), "-Xmx320m", furtherJvmFlags);
        command.addAll(List.of("start", "--optimized"));
        if (!imported) {
            command.add("--import-realm");
        }
        Child server = child.launch(new Launch(
                "Keycloak", command, Map.of(), files.log(), files.data().toString()));
        server.awaitAnswer(this, START);
        remember();
    }

    /** Passwords go into a file that only we may read: a command line is everybody's to see. */
    private void configure(boolean imported) {
        Path configuration = files.data().resolve("conf/keycloak.conf");
        Path imports = files.data().resolve("data/import");
        Programs.makeFolderOf(configuration);
        Programs.makeFolder(imports);
        try {
            distribution.linkInto(files.data());
            SecretFile.write(configuration, configuration());
            if (!imported) {
                Files.copy(
                        settings.realm(),
                        imports.resolve(settings.realm().getFileName()),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String listening() {
        Tls tls = settings.tls();
        return tls.isOn()
                ? """
                http-enabled=false
                http-host=%1$s
                https-port=%2$d
                https-certificate-file=%3$s
                https-certificate-key-file=%3$s
                https-protocols=%4$s
                http-management-host=%1$s
                http-management-port=%5$d
                http-management-scheme=inherited
                truststore-paths=%6$s
                """.formatted(
                                Loopback.HOST,
                                settings.port(),
                                tls.identity(NAME),
                                Tls.PROTOCOLS,
                                settings.managementPort(),
                                tls.authority())
                : """
                http-enabled=true
                http-host=%1$s
                http-port=%2$d
                http-management-host=%1$s
                http-management-port=%3$d
                http-management-scheme=http
                """.formatted(Loopback.HOST, settings.port(), settings.managementPort());
    }

    private String configuration() {
        return listening()
                + """
                hostname=%s
                cache=local
                db-url=%s
                db-username=%s
                db-password=%s
                db-pool-initial-size=1
                db-pool-max-size=10
                bootstrap-admin-username=%s
                bootstrap-admin-password=%s
                """.formatted(
                                address(),
                                settings.database().url(),
                                settings.database().role(),
                                settings.database().password(),
                                KeycloakSettings.ADMINISTRATOR,
                                settings.administratorPassword());
    }

    private void remember() {
        try {
            Files.writeString(importedMark(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path importedMark() {
        return files.data().resolve("imported");
    }

    @Override
    public boolean answers() {
        Tls tls = settings.tls();
        URI health =
                URI.create("%s://%s:%d/health/ready".formatted(tls.scheme(), Loopback.HOST, settings.managementPort()));
        return HttpQuestion.answersOk(health, tls)
                && HttpQuestion.answersOk(URI.create(issuer() + "/.well-known/openid-configuration"), tls);
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
