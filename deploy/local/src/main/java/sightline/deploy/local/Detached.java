package sightline.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import sightline.deploy.local.Running.Phase;

/** Starts a launcher in the background and waits until its stack is healthy, showing what it says. */
record Detached(Installation installation) {
    static final String IN_BACKGROUND = "sightline.in-background";
    private static final Duration GLANCE = Duration.ofMillis(200);

    int start(List<String> options) throws InterruptedException {
        State state = installation.state();
        Occupancy.take(state).close();
        Path log = state.log(LogFiles.LAUNCHER);
        Process launcher = launch(log, options);
        LogFollower follower = new LogFollower(
                Map.of(LogFiles.LAUNCHER, log),
                (part, line) -> installation.terminal().line(line));
        while (!isSettled(launcher)) {
            follower.showNew();
            if (launcher.waitFor(GLANCE.toMillis(), TimeUnit.MILLISECONDS)) {
                follower.showNew();
                return 1;
            }
        }
        follower.showNew();
        return report();
    }

    private int report() {
        Phase phase = phase().orElse(Phase.FAILED);
        if (phase == Phase.READY) {
            new Welcome(installation, installation.secrets()).show();
            return 0;
        }
        installation
                .terminal()
                .line("Not every part is healthy: ./sightline status says which, ./sightline down stops the rest.");
        return 1;
    }

    private boolean isSettled(Process launcher) {
        return Running.read(installation.state().running())
                .filter(running -> running.launcher().pid() == launcher.pid())
                .filter(running -> running.phase() == Phase.READY || running.phase() == Phase.FAILED)
                .isPresent();
    }

    private Optional<Phase> phase() {
        return Running.read(installation.state().running()).map(Running::phase);
    }

    /** The same Java, the same class path, a session of its own where the machine can give one. */
    private Process launch(Path log, List<String> options) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            command.add("/usr/bin/setsid");
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-D" + IN_BACKGROUND);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.add("up");
        command.addAll(options);
        try {
            LogFiles.setAside(log);
            return new ProcessBuilder(command)
                    .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
