package sightline.platform.journal.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import sightline.deploy.parts.ProcessIdentity;
import sightline.deploy.parts.Signal;

/** One child JVM of the campaign, which may be killed, paused and started again. */
final class Worker {
    private final String name;
    private final Class<?> main;
    private final Role role;
    private final Path folder;
    private Process process;
    private ProcessIdentity identity;

    private Worker(String name, Class<?> main, Role role, Path folder) {
        this.name = name;
        this.main = main;
        this.role = role;
        this.folder = folder;
        this.process = launch();
        this.identity = ProcessIdentity.of(process.pid(), mark());
    }

    static Worker start(String name, Class<?> main, Role role, Path folder) {
        return new Worker(name, main, role, folder);
    }

    private String mark() {
        return "-Dsightline.test.process=" + name;
    }

    private Process launch() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", mark()));
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(main.getName());
        command.addAll(role.arguments());
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(
                            Redirect.appendTo(folder.resolve(name + ".log").toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return name;
    }

    /** A signal for this very process; one that has its number by now is left alone. */
    void send(Signal signal) {
        if (!identity.isRunning()) {
            throw new IllegalStateException("%s was to get %s and has ended by itself".formatted(name, signal));
        }
        signal.sendTo(process.pid());
    }

    void kill() throws InterruptedException {
        send(Signal.KILL);
        process.waitFor(10, TimeUnit.SECONDS);
    }

    void startAgain() {
        process = launch();
        identity = ProcessIdentity.of(process.pid(), mark());
    }

    void end() throws InterruptedException {
        if (identity.isRunning()) {
            kill();
        }
    }
}
