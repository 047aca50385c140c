package sightline.deploy.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import sightline.deploy.local.Running.Phase;
import sightline.deploy.local.Running.RunningPart;
import sightline.deploy.parts.Part;
import sightline.deploy.parts.ProcessIdentity;

/** Says how every part is, by asking each of them now. */
record Status(Installation installation) {
    private static final String ROW = "%-13s %-24s %-24s %8s %8s %9s %9s";

    /** One line of the table. */
    record Row(RunningPart part, String state, boolean healthy, long megabytes, List<String> alarms) {}

    int run() throws InterruptedException {
        Terminal terminal = installation.terminal();
        Optional<Running> found = Running.read(installation.state().running());
        if (found.isEmpty()
                || (!found.get().launcherRuns() && found.get().survivors().isEmpty())) {
            terminal.line("Nothing is running on %s. Start it with ./sightline up"
                    .formatted(installation.state().folder()));
            return 1;
        }
        Running running = found.get();
        List<Row> rows = rows(running);
        table(rows, running);
        rows.forEach(this::remarks);
        return verdict(running, rows);
    }

    private int verdict(Running running, List<Row> rows) {
        Terminal terminal = installation.terminal();
        if (!running.launcherRuns()) {
            terminal.line(
                    ("The launcher (process %d) is gone, so nobody watches over these: ./sightline up stops them and"
                                    + " starts anew, ./sightline down stops them.")
                            .formatted(running.launcher().pid()));
            return 1;
        }
        if (running.phase() == Phase.STARTING || running.phase() == Phase.STOPPING) {
            terminal.line(
                    "The stack is still %s.".formatted(running.phase().name().toLowerCase(Locale.ROOT)));
        } else if (!running.note().isEmpty()) {
            terminal.line(running.note());
        }
        boolean well =
                rows.stream().allMatch(row -> row.healthy() && row.alarms().isEmpty());
        return well ? 0 : 1;
    }

    private List<Row> rows(Running running) throws InterruptedException {
        List<Part> parts = installation.stack(installation.secrets()).parts();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Row>> asked = running.parts().stream()
                    .map(known -> threads.submit(() -> row(known, parts)))
                    .toList();
            List<Row> rows = new ArrayList<>();
            for (Future<Row> row : asked) {
                rows.add(row.get());
            }
            return rows;
        } catch (ExecutionException e) {
            throw new IllegalStateException("A part could not be asked", e);
        }
    }

    private Row row(RunningPart known, List<Part> parts) {
        ProcessIdentity process = known.process();
        if (process == null || !process.isRunning()) {
            boolean expected = known.state() != PartState.HEALTHY && known.state() != PartState.SILENT;
            return new Row(known, expected ? known.state().words() : "not running", false, 0, List.of());
        }
        boolean answers =
                parts.stream().filter(part -> part.name().equals(known.name())).anyMatch(Part::answers);
        String state = answers ? PartState.HEALTHY.words() : PartState.SILENT.words();
        List<String> alarms = answers ? Alarms.of(installation, known.name()) : List.of();
        return new Row(known, state, answers, Memory.megabytesOf(process.pid()), alarms);
    }

    private void table(List<Row> rows, Running running) {
        Terminal terminal = installation.terminal();
        terminal.line(ROW.formatted("PART", "STATE", "ADDRESS", "PID", "MB", "UP FOR", "RESTARTS"));
        long total = 0;
        for (Row row : rows) {
            total += row.megabytes();
            ProcessIdentity process = row.part().process();
            terminal.line(ROW.formatted(
                    row.part().name(),
                    row.state(),
                    row.part().address(),
                    process == null || !process.isRunning() ? "-" : process.pid(),
                    row.megabytes(),
                    row.healthy() ? since(row.part().sinceMillis()) : "-",
                    row.part().restarts()));
        }
        long launcher = running.launcherRuns()
                ? Memory.megabytesWithoutChildren(running.launcher().pid())
                : 0;
        terminal.line(ROW.formatted(
                "launcher",
                running.launcherRuns() ? "watching" : "gone",
                "",
                running.launcher().pid(),
                launcher,
                "",
                ""));
        terminal.line("%nMemory of all together: %d MB".formatted(total + launcher));
    }

    private void remarks(Row row) {
        row.alarms().forEach(alarm -> installation
                .terminal()
                .line("ALARM %s: %s".formatted(row.part().name(), alarm)));
        if (!row.healthy() && !row.part().note().isEmpty()) {
            installation
                    .terminal()
                    .line("%s: %s".formatted(row.part().name(), row.part().note()));
        }
    }

    private static String since(long millis) {
        Duration up = Duration.between(Instant.ofEpochMilli(millis), Instant.now());
        return up.toHours() > 0
                ? "%d h %02d m".formatted(up.toHours(), up.toMinutesPart())
                : "%d m %02d s".formatted(up.toMinutes(), up.toSecondsPart());
    }
}
