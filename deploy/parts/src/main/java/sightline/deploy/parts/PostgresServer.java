package sightline.deploy.parts;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A real PostgreSQL 18 on 127.0.0.1: passwords required, nothing lost once committed, its data kept in a folder. */
public final class PostgresServer implements Part {
    /** The role that may do anything; services never see its password. */
    public static final String SUPERUSER = "postgres";

    private static final String NAME = "postgresql";
    private static final String MAINTENANCE = "postgres";
    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration STOP = Duration.ofSeconds(30);
    private static final String ORPHANS_STILL_ENDING = "pre-existing shared memory block";
    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", Loopback.HOST,
            "unix_socket_directories", "",
            "fsync", "on",
            "synchronous_commit", "on",
            "wal_level", "logical",
            "max_connections", "200",
            "shared_buffers", "64MB",
            "max_wal_size", "512MB",
            "commit_delay", "0");

    private final Checkout checkout;
    private final PartFiles files;
    private final int port;
    private final String password;
    private final Map<String, String> settings;
    private final Tls tls;
    private final LatestChild child = new LatestChild("PostgreSQL");

    public PostgresServer(Checkout checkout, PartFiles files, int port, String superuserPassword) {
        this(checkout, files, port, superuserPassword, Map.of());
    }

    /** With settings of one's own, as a benchmark or a fault test needs them. */
    public PostgresServer(
            Checkout checkout,
            PartFiles files,
            int port,
            String superuserPassword,
            Map<String, String> furtherSettings) {
        this(checkout, files, port, superuserPassword, furtherSettings, Tls.OFF);
    }

    /** In the clear, or taking nobody who does not speak TLS. */
    public PostgresServer(Checkout checkout, PartFiles files, int port, String superuserPassword, Tls tls) {
        this(checkout, files, port, superuserPassword, Map.of(), tls);
    }

    private PostgresServer(
            Checkout checkout,
            PartFiles files,
            int port,
            String superuserPassword,
            Map<String, String> furtherSettings,
            Tls tls) {
        this.checkout = checkout;
        this.files = files;
        this.port = port;
        this.password = superuserPassword;
        this.settings = new LinkedHashMap<>(SETTINGS);
        this.settings.put("port", Integer.toString(port));
        this.tls = tls;
        this.settings.putAll(encryption());
        this.settings.putAll(furtherSettings);
    }

    private Map<String, String> encryption() {
        return tls.isOn()
                ? Map.of(
                        "ssl", "on",
                        "ssl_cert_file", tls.identity(NAME).toString(),
                        "ssl_key_file", tls.identity(NAME).toString(),
                        "ssl_min_protocol_version", "TLSv1.2",
                        "hba_file", hostBasedAuthentication().toString())
                : Map.of();
    }

    private Path hostBasedAuthentication() {
        return files.data().resolve("pg_hba_tls.conf");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String address() {
        return Loopback.HOST + ":" + port;
    }

    /** The address of a database, without role and password. */
    public String url(String database) {
        return "jdbc:postgresql://%s:%d/%s%s".formatted(Loopback.HOST, port, database, tls.databaseClient());
    }

    /** The address of the maintenance database with the superuser's name and password, as the tests are given it. */
    public String maintenanceUrl() {
        return "%s%suser=%s&password=%s".formatted(url(MAINTENANCE), tls.isOn() ? "&" : "?", SUPERUSER, password);
    }

    @Override
    public void start() throws InterruptedException {
        PostgresBinaries binaries = PostgresBinaries.of(checkout);
        PostgresFolder folder = new PostgresFolder(files.data(), files.log(), binaries);
        folder.initialise(SUPERUSER, password);
        folder.forgetDeadPostmaster();
        if (tls.isOn()) {
            folder.takeOnlyTls(hostBasedAuthentication());
        }
        Loopback.requireFree(port, "PostgreSQL");
        Deadline orphans = Deadline.in(Duration.ofSeconds(15));
        while (!started(binaries, orphans)) {
            Thread.sleep(Duration.ofMillis(200));
        }
    }

    /** False when processes of a killed postmaster have not all ended yet, which takes them a moment. */
    private boolean started(PostgresBinaries binaries, Deadline orphans) throws InterruptedException {
        List<String> command = new ArrayList<>(binaries.command("postgres"));
        command.addAll(List.of("-D", files.data().toString()));
        settings.forEach((setting, value) -> command.addAll(List.of("-c", setting + "=" + value)));
        Child postmaster = child.launch(new Launch(
                "PostgreSQL",
                command,
                Map.of("LC_ALL", "C.UTF-8"),
                files.log(),
                files.data().toString()));
        try {
            postmaster.awaitAnswer(this, START);
            return true;
        } catch (PartFailure failure) {
            boolean retry = postmaster.lastLines(20).stream().anyMatch(line -> line.contains(ORPHANS_STILL_ENDING));
            if (!retry || orphans.passed()) {
                close();
                throw failure;
            }
            return false;
        }
    }

    @Override
    public boolean answers() {
        try (Connection connection = connect(MAINTENANCE);
                Statement statement = connection.createStatement()) {
            return statement.execute("select 1");
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** A connection as superuser. */
    public Connection connect(String database) throws SQLException {
        return Databases.connect(port, tls, database, SUPERUSER, password);
    }

    /**
     * Makes sure that a database exists with its two roles: {@code <name>_owner} owns it and runs the migrations,
     * {@code <name>} is the service at run time and may only connect; migrations grant it the rest. Hyphens become
     * underscores.
     */
    public void ensureDatabase(String name, String ownerPassword, String appPassword) {
        try {
            new Databases(this).ensure(name, ownerPassword, appPassword);
        } catch (SQLException e) {
            throw new PartFailure("The database for %s could not be made: %s".formatted(name, e.getMessage()), e);
        }
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
        child.stop(Signal.INT, STOP);
    }
}
