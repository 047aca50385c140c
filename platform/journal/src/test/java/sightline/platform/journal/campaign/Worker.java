package sightline.platform.journal.campaign;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sightline.deploy.parts.Child;
import sightline.deploy.parts.Launch;
import sightline.deploy.parts.Signal;

/** One child JVM of the campaign, which may be killed, paused and started again. */
final class Worker {
    private final String name;
    private final Class<?> main;
    private final Role role;
    private final Path folder;
    private Child child;

    private Worker(String name, Class<?> main, Role role, Path folder) {
        this.name = name;
        this.main = main;
        this.role = role;
        this.folder = folder;
        this.child = launch();
    }

    static Worker start(String name, Class<?> main, Role role, Path folder) {
        return new Worker(name, main, role, folder);
    }

    private Child launch() {
        String mark = "-Dsightline.test.process=" + name;
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", mark));
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(role.arguments());
        return Child.start(new Launch(name, command, Map.of(), folder.resolve(name + ".log"), mark));
    }

    String name() {
        return name;
    }

    /** A signal for this very process; one that has its number by now is left alone. */
    void send(Signal signal) {
        if (!child.identity().isRunning()) {
            throw new IllegalStateException(name + " was to get " + signal + " and " + child.howItEnded()
                    + String.join("\n", child.lastLines(20)));
        }
        signal.sendTo(child.pid());
    }

    void kill() throws InterruptedException {
        send(Signal.KILL);
        child.awaitEnd(Duration.ofSeconds(10));
    }

    void startAgain() {
        child = launch();
    }

    void end() throws InterruptedException {
        if (child.identity().isRunning()) {
            kill();
        }
    }
}
